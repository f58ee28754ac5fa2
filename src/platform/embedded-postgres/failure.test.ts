import assert from 'node:assert/strict'
import { test } from 'node:test'
import { failureOf } from './failure.ts'

const said = (output: string) => failureOf(output, '/srv/loa').text.en

test('a full disk is told from everything else', () => {
  const output = 'initdb: error: could not write to file "pg_wal/xlogtemp.31": No space left on device'
  assert.match(said(output), /The disk that holds \/srv\/loa is full/)
})

test('a place that may not be written to is named', () => {
  assert.match(
    said('FATAL:  could not open file "postmaster.pid": Read-only file system'),
    /\/srv\/loa cannot be written/,
  )
  assert.match(
    said('could not create directory "/srv/loa": Permission denied'),
    /\/srv\/loa cannot be written/,
  )
})

test('too little memory is told', () => {
  assert.match(
    said('FATAL:  could not map anonymous shared memory: Cannot allocate memory'),
    /not enough memory/,
  )
})

test('anything else gives its last fatal line and where the log is', () => {
  const output = 'LOG:  starting\n2023-09-20 [7] FATAL:  invalid page in block 0\nLOG:  done'
  assert.equal(
    said(output),
    'The database did not start: invalid page in block 0. See log/postgres.log in the data folder.',
  )
  assert.match(said(''), /did not start/)
})
