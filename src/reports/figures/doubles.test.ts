import assert from 'node:assert/strict'
import { test } from 'node:test'
import { doublesAmong, likeness } from './doubles.ts'

const pair = (firstWhat: string, secondWhat: string) => ({
  ...{ first: 1, second: 2, firstAgencyId: 10, secondAgencyId: 20, day: '2023-09-01' },
  ...{ firstWhat, secondWhat },
})

test('the same event in nearly the same words is told as a possible double', () => {
  const found = doublesAmong([
    pair(
      'Hội nghị tập huấn nghiệp vụ cải cách hành chính năm 2023',
      'Hội nghị tập huấn nghiệp vụ Cải cách hành chính, năm 2023 tại huyện',
    ),
  ])
  assert.deepEqual(
    found.map(({ activityIds, agencyIds }) => [activityIds, agencyIds]),
    [
      [
        [1, 2],
        [10, 20],
      ],
    ],
  )
})

test('two events that only share a phrase are not', () => {
  assert.deepEqual(
    doublesAmong([
      pair('Hội nghị sơ kết công tác cải cách hành chính', 'Tập huấn cải cách hành chính cho cán bộ Một cửa'),
      pair('Đối thoại với thanh niên', 'Hội nghị tổng kết năm'),
    ]),
    [],
  )
})

test('likeness is the same both ways, from 0 to 1, and does not mind case and diacritics', () => {
  const [one, other] = ['Hội nghị tổng kết', 'HOI NGHI TONG KET']
  assert.equal(likeness(one, other), 1)
  assert.equal(likeness('Đối thoại', 'Hội nghị'), 0)
  assert.equal(likeness('', ''), 0)
  assert.equal(likeness('Hội nghị tổng kết năm', one), likeness(one, 'Hội nghị tổng kết năm'))
})
