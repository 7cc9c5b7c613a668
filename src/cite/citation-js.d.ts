/** What is used of citation-js 0.8, which ships no types (https://citation.js.org/api/). */
declare module '@citation-js/core' {
  type CslDate = { readonly 'date-parts': readonly (readonly number[])[] };

  /** https://github.com/citation-style-language/schema/blob/v1.0.2/schemas/input/csl-data.json */
  export type CslItem = {
    readonly id: string;
    readonly 'citation-key': string;
    readonly type: 'document' | 'webpage';
    readonly title: string;
    readonly author?: readonly { readonly literal: string }[];
    readonly issued?: CslDate;
    readonly accessed?: CslDate;
    readonly URL?: string;
  };

  type Register = { add(name: string, xml: string): unknown };
  type Options = { readonly format: 'text'; readonly template?: string; readonly lang?: string };

  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): { readonly styles: Register; readonly locales: Register };
      get(plugin: '@bibtex'): { readonly format: { asciiOnly: boolean; checkLabel: boolean } };
    };
    readonly output: {
      format(name: 'bibliography' | 'biblatex', items: readonly CslItem[], options: Options): string;
    };
  };
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
