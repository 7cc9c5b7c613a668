/** The ideas behind the features, each with what the names of its features begin with. */
export const IDEAS: readonly { readonly name: string; readonly features: RegExp }[] = [
  { name: 'BM25 of the whole document, pieces', features: /^document by pieces/u },
  { name: 'BM25 of the whole document, words', features: /^document by words/u },
  { name: 'names and years in document and lead', features: /^(?:document|lead) holds the names/u },
  { name: 'terms that the document holds', features: /^document holds the terms/u },
  { name: 'terms', features: /^terms(?:, squared)?$/u },
  { name: 'terms by local rarity', features: /^terms by local rarity/u },
  { name: 'verbs', features: /^verbs/u },
  { name: 'pieces with lead and headings', features: /^(?:pieces(?:, squared)?|peak with lead)$/u },
  { name: 'near pieces', features: /^pieces, nearly/u },
  { name: 'what the lead lacks', features: /that the lead lacks|^start$|^opens, and/u },
  { name: 'characters', features: /^characters(?:, squared)?$/u },
  { name: 'headings', features: /^headings?$/u },
  { name: 'focus', features: /^focus/u },
  { name: 'what is expected', features: /^holds what is expected/u },
  {
    name: 'kinds of answer',
    features: /^(?:kind|list$|manner|date|name|definition|reason|place|money|phone)/u,
  },
  { name: 'where it opens and starts', features: /^(?:opens|starts)/u },
  { name: 'length', features: /^(?:length|short|sentences|goes on)/u },
  { name: 'signs of a list', features: /^(?:signs of|announces)/u },
];
