import assert from 'node:assert/strict'
import { isIP } from 'node:net'
import { test } from 'node:test'
import fc from 'fast-check'
import { isPublicAddress } from './is-public-address.ts'
import { judgeUrl } from './judge-url.ts'

/** First bytes of networks that are nobody's on the internet: private, loopback, link-local, shared, documentation. */
const closed = [
  [10],
  [127],
  [0],
  [169, 254],
  [172, 16],
  [172, 31],
  [192, 168],
  [100, 64],
  [100, 127],
  [192, 0, 2],
  [198, 51, 100],
  [203, 0, 113],
  [198, 18],
  [224],
  [239],
  [240],
  [255, 255, 255],
] as const

const closedAddress = fc
  .tuple(fc.constantFrom(...closed), fc.array(fc.nat(255), { minLength: 4, maxLength: 4 }))
  .map(([first, rest]) => [...first, ...rest].slice(0, 4))

type Four = readonly number[]
const hex = (value: number, digits = 2) => value.toString(16).padStart(digits, '0')
const whole = (four: Four) => four.reduce((sum, byte) => sum * 256 + byte, 0)
const groups = ([a, b, c, d]: Four) => `${hex(a! * 256 + b!, 4)}:${hex(c! * 256 + d!, 4)}`

const spellings: readonly ((four: Four) => string)[] = [
  (four) => four.join('.'),
  (four) => `${four.join('.')}.`,
  (four) => String(whole(four)),
  (four) => `0x${whole(four).toString(16)}`,
  (four) => `0${whole(four).toString(8)}`,
  (four) => four.map((byte) => `0x${hex(byte)}`).join('.'),
  (four) => four.map((byte) => `0${byte.toString(8)}`).join('.'),
  ([a, b, c, d]) => `${a}.${b}.${c! * 256 + d!}`,
  ([a, b, c, d]) => `${a}.${(b! * 256 + c!) * 256 + d!}`,
  (four) => four.join('.').replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  (four) => four.join('。'),
  (four) => four.join('.').replace(/\d/g, (digit) => `%3${digit}`),
  (four) => `[::ffff:${four.join('.')}]`,
  (four) => `[::ffff:${groups(four)}]`,
  (four) => `[0:0:0:0:0:ffff:${groups(four)}]`,
  (four) => `[::${four.join('.')}]`,
  (four) => `[::ffff:0:${groups(four)}]`,
  (four) => `[64:ff9b::${groups(four)}]`,
  (four) => `[64:ff9b:1::${groups(four)}]`,
  (four) => `[2002:${groups(four)}::1]`,
  (four) => `[2001:0:${groups(four)}::1]`,
]

test('a closed address stays closed however it is spelt', () => {
  fc.assert(
    fc.property(closedAddress, fc.constantFrom(...spellings), (four, spell) => {
      const address = `http://${spell(four)}/`
      const judged = judgeUrl(address)
      assert.ok(
        typeof judged === 'string' || (isIP(judged.host) > 0 && !isPublicAddress(judged.host)),
        address,
      )
    }),
    { numRuns: 2000 },
  )
})

test('no IPv6 address outside the global unicast space is public, nor one that is set apart inside it', () => {
  const group = fc.nat(0xffff).map((value) => value.toString(16))
  const outside = fc.nat(0xffff).filter((value) => value < 0x2000 || value > 0x3fff)
  fc.assert(
    fc.property(outside, fc.array(group, { minLength: 7, maxLength: 7 }), (first, rest) => {
      assert.equal(isPublicAddress([first.toString(16), ...rest].join(':')), false)
    }),
  )
  for (const address of [
    '2001:db8::1',
    '3fff::1',
    '2001:20::1',
    '2002:808:808::1',
    'fe80::1%eth0',
    '::',
    '::1',
  ])
    assert.equal(isPublicAddress(address), false, address)
})

test('machines of the internet are public, the services of a cloud host are not', () => {
  for (const address of [
    '8.8.8.8',
    '113.160.0.1',
    '172.32.0.1',
    '100.128.0.1',
    '2405:4800::1',
    '2606:4700::1111',
  ])
    assert.equal(isPublicAddress(address), true, address)
  for (const address of [
    '169.254.169.254',
    '168.63.129.16',
    '100.100.100.200',
    'fd00:ec2::254',
    '',
    'x',
    '1.2.3',
  ])
    assert.equal(isPublicAddress(address), false, address)
})
