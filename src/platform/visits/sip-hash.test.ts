import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hashed, type SipKey, sipHash } from './sip-hash.ts'

/** The key of the paper's test vectors: bytes 00 to 0f. */
const key: SipKey = [0x03020100, 0x07060504, 0x0b0a0908, 0x0f0e0d0c]
const message = Uint8Array.from({ length: 64 }, (_, at) => at)

const hashOf = (length: number) => {
  sipHash(key, message, length)
  return (hashed.high >>> 0).toString(16).padStart(8, '0') + (hashed.low >>> 0).toString(16).padStart(8, '0')
}

test('messages hash as the authors of SipHash published them', () => {
  // https://github.com/veorq/SipHash, vectors.h, vectors_sip64, read as little-endian numbers.
  assert.equal(hashOf(0), '726fdb47dd0e0e31')
  assert.equal(hashOf(1), '74f839c593dc67fd')
  assert.equal(hashOf(7), 'ab0200f58b01d137')
  assert.equal(hashOf(8), '93f5f5799a932462')
  assert.equal(hashOf(15), 'a129ca6149be45e5')
  assert.equal(hashOf(63), '958a324ceb064572')
})

test('another key gives other hashes', () => {
  const first = hashOf(12)
  sipHash([1, 2, 3, 4], message, 12)
  assert.notEqual((hashed.high >>> 0).toString(16) + (hashed.low >>> 0).toString(16), first)
})
