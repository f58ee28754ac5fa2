import assert from 'node:assert/strict'
import { test } from 'node:test'
import { activityFigureOf, atAgency, parseKey } from './key.ts'
import { scopeAt } from './scope-at.ts'

const named = { vi: 'tên', en: 'name' }
const words = {
  forms: new Map([['loudspeaker', named]]),
  themes: new Map([[12, named]]),
  audiences: new Map([['managers', named]]),
  languages: new Map([['rog', named]]),
}

test('a key is the figure, its part, and whose it is', () => {
  assert.deepEqual(parseKey('stories'), { base: 'stories', part: null, agencyId: null })
  assert.deepEqual(parseKey('airing_communes.of'), { base: 'airing_communes', part: 'of', agencyId: null })
  assert.deepEqual(parseKey(atAgency('works_due', 45)), { base: 'works_due', part: null, agencyId: 45 })
  assert.deepEqual(parseKey('cell.12.managers.share@0'), {
    base: 'cell.12.managers',
    part: 'share',
    agencyId: 0,
  })
  for (const wrong of ['', '@4', 'stories@', 'a b', "x';--", 'x@1234567890'])
    assert.equal(parseKey(wrong), undefined)
})

test('keys of forms, themes, audiences and languages say which activities count; of others there are none', () => {
  assert.deepEqual(activityFigureOf('form.loudspeaker.times', words)?.spec, {
    forms: ['loudspeaker'],
    amount: 'times',
  })
  assert.deepEqual(activityFigureOf('cell.12.managers', words)?.spec, {
    themeId: 12,
    audienceKey: 'managers',
  })
  assert.deepEqual(activityFigureOf('language.rog', words)?.spec, { language: 'rog' })
  for (const wrong of [
    'form.smoke',
    'form.loudspeaker.cost',
    'theme.13',
    'cell.12.nobody',
    'cell.13.managers',
    'constructor',
  ])
    assert.equal(activityFigureOf(wrong, words), undefined, wrong)
})

test('through a report only the agency and those below it are seen', () => {
  const below = new Map([
    [1, [1, 2, 3]],
    [2, [2, 3]],
    [3, [3]],
    [9, [9]],
  ])
  assert.deepEqual(scopeAt({ below }, 1, null)?.ids, [1, 2, 3])
  assert.deepEqual(scopeAt({ below }, 1, 0)?.ids, [1])
  assert.deepEqual(scopeAt({ below }, 1, 2)?.ids, [2, 3])
  assert.equal(scopeAt({ below }, 2, 1), undefined)
  assert.equal(scopeAt({ below }, 1, 9), undefined)
})
