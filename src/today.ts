/** Made once, as making one takes longer than a thousand dates; Swedes write dates as ISO does. */
const ISO = new Intl.DateTimeFormat('sv-SE');

/** The day where the program runs, as an ISO date. */
export function today(): string {
  return ISO.format(new Date());
}
