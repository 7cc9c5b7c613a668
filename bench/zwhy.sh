#!/bin/bash
# usage: bench/zwhy.sh SEEDS question...
sed -e "s#from '\./#from '../src/answer/#; s#from '\.\./\(index\|lexicon\|question\|rank\|text\|corpus\|outline\)#from '../src/\1#; s#^const HOLDS#export const HOLDS#; s#^const MEANS#export const MEANS#" src/answer/status.ts > bench/zstatus.ts
npx tsx bench/zwhy.ts "$@"
rm -f bench/zstatus.ts
