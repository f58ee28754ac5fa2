import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compare, type ExpectedPlan } from '../accuracy/compare.ts'
import { fixtures } from '../fixtures/index.ts'
import { readDocument } from '../read/read-document.ts'
import { understandPlan } from './understand-plan.ts'

for (const fixture of fixtures)
  test(`${fixture.name} is understood as its truth says`, async () => {
    const read = await readDocument(await fixture.build(), fixture.name)
    assert.ok(read.ok)
    const { tasks, fields } = compare(understandPlan(read.value), fixture.truth as unknown as ExpectedPlan)
    assert.deepEqual(
      [...fields].flatMap(([field, { wrong }]) => wrong.map((line) => `${field} ${line}`)),
      [],
    )
    assert.deepEqual(tasks, {
      found: fixture.truth.tasks.length,
      expected: fixture.truth.tasks.length,
      extra: 0,
    })
  })
