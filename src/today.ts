/** The day where the program runs, as an ISO date. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}
