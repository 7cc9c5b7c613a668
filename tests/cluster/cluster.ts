/** Whether the tests of whole clusters run; prints why they do not. */
export function isCluster(why: string): boolean {
  if (process.env.CLUSTER) return true;
  process.stderr.write(`Skipped: ${why}. "npm run test:cluster" runs it.\n`);
  return false;
}
