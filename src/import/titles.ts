/** A title without the name of the site that follows it: …的通知_体育_中国政府网. */
export function withoutSite(title: string): string {
  return title
    .replace(/\s*[_|｜].*$/u, '')
    .replace(/\s*[-–—]+\s*[^-–—]{0,20}(?:网|网站|政府|门户|委员会|局|厅|部)$/u, '')
    .trim();
}
