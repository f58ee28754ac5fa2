import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Facts, faultOf } from './judge.ts'

const good: Facts = {
  version: 150_004,
  encoding: 'UTF8',
  isStandby: false,
  mayCreate: true,
  hasVietnamese: true,
}
const said = (more: Partial<Facts>) => faultOf({ ...good, ...more }, 'db.local:5432/loa')?.en ?? ''

test('PostgreSQL 15 and newer will do', () => {
  assert.equal(said({}), '')
  assert.equal(said({ version: 180_000 }), '')
})

test('each thing that is missing has its own sentence, with the address', () => {
  assert.match(said({ version: 140_011 }), /db\.local:5432\/loa is version 14/)
  assert.match(said({ encoding: 'SQL_ASCII' }), /encoded in SQL_ASCII/)
  assert.match(said({ isStandby: true }), /standby/)
  assert.match(said({ mayCreate: false }), /may not create/)
  assert.match(said({ hasVietnamese: false }), /Vietnamese sort order/)
})
