import type { Context } from 'hono'

/**
 * The network address a request comes from. `X-Forwarded-For` is believed only behind a proxy of our own, and then
 * only its last entry, which that proxy wrote. Of IPv6 the network is kept: a single subscriber has all of a /64.
 */
export function senderAddress(c: Context, isBehindProxy: boolean): string {
  const forwarded = isBehindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return networkOf(forwarded || socketAddress(c) || 'unknown')
}

const socketAddress = (c: Context): string | undefined => c.env?.incoming?.socket?.remoteAddress

function networkOf(address: string): string {
  const v4 = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (v4) return v4
  if (!address.includes(':')) return address
  const [head = '', tail] = address.toLowerCase().split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail ? tail.split(':') : []
  const groups = [...left, ...Array(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right]
  return groups.slice(0, 4).join(':')
}
