import autocannon from 'autocannon'

export type Load = { readonly requestsPerSecond: number; readonly errors: number; readonly p99: number }

/** Asks one address as fast as `connections` allow, for so many seconds. */
export async function load(url: string, seconds: number, connections = 32): Promise<Load> {
  const result = await autocannon({
    url,
    duration: seconds,
    connections,
    headers: { 'accept-encoding': 'br, gzip', 'user-agent': 'Mozilla/5.0 (bench) Firefox/150' },
  })
  return {
    requestsPerSecond: result.requests.average,
    errors: result.errors + result.non2xx,
    p99: result.latency.p99,
  }
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
