
import { makePassage } from '../corpus/passages.js';
import type { Document, Passage } from '../corpus/types.js';
import { fold } from '../text/fold.js';
import { overlaps, slice } from '../text/span.js';
import { share } from './coverage.js';
import type { PassageIndex } from './passage-index.js';
import type { Question } from './question.js';
import { runsAround } from './windows.js';

export const P = { context: 0.5, doc: 0.8, bm: 0.5, cov: 1, exp: 0.1, len: 0.06, pow: 2, peak: 0.3, peakpow: 1, bi: 0.3, limit: 40 };
const fdoc = (d: Document) => d.folded;
export type Hit = { readonly passage: Passage; readonly score: number; readonly coverage: number };
export function weigh(question: Question, rarity: (w: string)=>number) {
  return question.terms.map((term) => ({ term, weight: Math.min(rarity(term.word), ...term.synonyms.map(rarity), 99) * (term.weak ? 0.3 : 1) }));
}
export function search(question: Question, index: PassageIndex, limit: number): Hit[] {
  const cands = index.candidates(question.tokens, P.limit);
  if (!cands.length) return [];
  const top = cands[0]!.score;
  const W = weigh(question, index.rarity); const total = W.reduce((s, w) => s + w.weight, 0) || 1;
  const out: Hit[] = [];
  const bigrams = [...new Set((question.matter.match(/\p{Script=Han}+/gu) ?? []).flatMap((r) => Array.from({ length: r.length - 1 }, (_, i) => r.slice(i, i + 2))))];
  const docCov = new Map<Document, number>();
  for (const { passage, score } of cands) {
    const { section } = passage; const d = section.document;
    const ctx = fold(`${d.title} ${section.path.join(' ')}`);
    const ctxShare = W.map((w) => share(w.term, ctx));
    if (!docCov.has(d)) docCov.set(d, W.reduce((s, w, i) => s + w.weight * Math.max(ctxShare[i]!, share(w.term, fdoc(d))), 0) / total);
    const sent = section.sentences.map((s)=>null as null|number[]);
    const runs = runsAround(passage);
    const all: Hit[] = [];
    const get = (i: number) => (sent[i] ??= (() => { const f = slice(d.folded, section.sentences[i]!); const sh=W.map((w) => share(w.term, f)); return [...sh, question.expects && question.expects.pattern.test(f) ? 1 : 0, sh.reduce((x, v, j) => x + v * W[j]!.weight, 0) / total]; })());
    for (const r of runs) {
      let c = 0, e = 0, pk = 0;
      W.forEach((w, i) => { let m = 0; for (let k = r.first; k <= r.last; k++) m = Math.max(m, get(k)[i]!); c += w.weight * Math.max(m, ctxShare[i]! * P.context); });
      for (let k = r.first; k <= r.last; k++) { e = Math.max(e, get(k)[W.length]!); pk = Math.max(pk, get(k)[W.length + 1]!); }
      c /= total;
      const f = slice(d.folded, r.span);
      let nb = 0; for (const b of bigrams) if (f.includes(b)) nb += 1; 
      const s = P.cov * c ** P.pow + P.bm * score / top + P.doc * docCov.get(d)! ** P.pow + P.exp * e + P.len * (r.span.end - r.span.start) / 200 + P.peak * pk ** P.peakpow + P.bi * (bigrams.length ? nb / bigrams.length : 0);
      all.push({ passage: makePassage(section, r.span), score: s, coverage: c });
    }
    out.push(...all);
  }
  out.sort((a, b) => b.score - a.score);
  const kept: Hit[] = [];
  for (const h of out) { if (kept.length >= limit) break; if (!kept.some((k) => k.passage.section.document === h.passage.section.document && overlaps(k.passage.span, h.passage.span))) kept.push(h); }
  return kept.slice(0, limit);
}

export function judge(q: Question, h: Hit, rarity: (w: string)=>number, T: number, known?: any) {
  const { section, span } = h.passage; const d = section.document;
  const run = slice(d.folded, span); const ctx = run + ' ' + fold(`${d.title} ${section.path.join(' ')}`); const sec = slice(d.folded, section.span)+ctx;
  const W = weigh(q, rarity); const total = W.reduce((s, w) => s + w.weight, 0) || 1;
  const c = W.reduce((s, w) => s + w.weight * share(w.term, ctx), 0) / total;
  const strong = W.filter(w=>!w.term.weak);
  const missing = strong.filter(w=>share(w.term, d.folded)<0.4).length;
  const ins = W.every((w) => !w.term.insisted || share(w.term, sec) > 0.5);
  const ex = !q.expects || q.expects.pattern.test(run);
  return { ok: ins && ex && c >= T, c, ins, ex, missing, strong: strong.length };
}
