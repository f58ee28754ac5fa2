import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Block, Run } from '../../platform/official/model.ts'
import { readPackJson } from '../../platform/pack-file.ts'
import { shareOf } from '../figures/as-figures.ts'
import { activityFigures } from '../figures/catalog-activities.ts'
import { otherFigures } from '../figures/catalog-others.ts'
import type { Figure } from '../figures/figure.ts'
import { outlineBody } from '../outline/outline.ts'
import { generate, openJudgements, type Saying, templateOf, unknownSlots } from './generate.ts'
import { numberFromText } from './numbers.ts'

const outlines = await Promise.all(
  readdirSync('packs/ninh-thuan/reports/outlines').map((file) =>
    readPackJson('packs/ninh-thuan', `reports/outlines/${file}`, outlineBody),
  ),
)

const facts = new Map([
  ['agency', 'Ủy ban nhân dân huyện Bác Ái'],
  ['agency_short', 'UBND huyện Bác Ái'],
  ['superior_short', 'UBND tỉnh Ninh Thuận'],
  ...(['period', 'next_period'] as const).map((name): [string, string] => [name, 'quý III năm 2023']),
  ['year', '2023'],
  ['from', '15/06/2023'],
  ['to', '14/09/2023'],
  ['to_words', 'ngày 14 tháng 9 năm 2023'],
  ['plan', 'Kế hoạch số 911/KH-UBND'],
  ['plan_short', 'Kế hoạch số 911/KH-UBND'],
  ['name@7', 'UBND xã Phước Đại'],
])

const figureOf = (key: string, value: number, rest: Partial<Figure> = {}): Figure => ({
  ...{
    key,
    value,
    label: { vi: key, en: key },
    definition: { vi: key, en: key },
    unit: 'count',
    adds: 'sum',
  },
  ...{ rowsOf: 'activities', window: { from: '2023-06-15', to: '2023-09-14' }, asOf: '', rowsHref: '' },
  ...{ rowsCount: value, ...rest },
})

const params = ['form.loudspeaker', 'theme.3', 'audience.managers', 'cell.3.managers', 'language.rog']
const known = [
  ...Object.entries({ ...activityFigures, ...otherFigures }),
  ...params.map((key) => [key, {}] as const),
]
const names = fc.array(fc.constantFrom('UBND xã Phước Hà', 'Cải cách thể chế', 'Sở Y tế'), { maxLength: 9 })
const amount = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 12 }), fc.nat(3_000_000))

/** Any figure with any value, or none; with or without a denominator. */
const anyFigures = fc
  .tuple(
    ...known.map(([key, definition]) =>
      fc
        .option(fc.record({ value: amount, more: fc.option(amount), some: names }), { freq: 6 })
        .map((drawn): Figure[] => {
          if (!drawn) return []
          const named = drawn.some.map((name, id) => ({ id, name }))
          const about = { ...definition, named, missing: named }
          if (drawn.more === null) return [figureOf(key, drawn.value, about)]
          const of = drawn.value + drawn.more
          const share = figureOf(`${key}.share`, of ? shareOf(drawn.value, of) : 0, {
            unit: 'share',
            denominator: of,
          })
          return [
            figureOf(key, drawn.value, { ...about, denominator: of }),
            figureOf(`${key}.of`, of),
            ...(of > 0 ? [share] : []),
            figureOf(`${key}@7`, drawn.value),
          ]
        }),
    ),
  )
  .map((all) => new Map(all.flat().map((figure) => [figure.key, figure])))

const runsOf = (blocks: readonly Block[]): readonly Run[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return block.runs
    return block.kind === 'table' ? [...block.rows.flat(2), ...(block.foot ?? []).flat()] : []
  })

const saidOf = (saying: Partial<Saying> & Pick<Saying, 'outline' | 'figures'>) =>
  generate({ facts, passages: new Map(), setFigures: new Map(), isDraft: true, ...saying })

test('whatever is counted, no sentence has an open slot, and every number read back is the figure', () => {
  fc.assert(
    fc.property(fc.constantFrom(...outlines), anyFigures, (outline, figures) => {
      const said = saidOf({ outline, figures })
      const blocks = [...said.body, ...said.annexes.flatMap(({ body }) => body)]
      const texts = blocks.map((block) => (block.kind === 'paragraph' ? textOf(block.runs) : ''))
      for (const text of [
        said.about,
        ...said.recipients,
        ...texts,
        ...said.annexes.map(({ title }) => title),
      ]) {
        assert.doesNotMatch(text, /[{}]|undefined|NaN|null|chưa có số liệu/)
        assert.doesNotMatch(text, / {2}|\.\.| [,.;]/, text)
      }
      for (const { text, figure } of runsOf(blocks)) {
        if (!figure) continue
        assert.equal(numberFromText(text), figure.value, `${figure.key}: ${text}`)
        assert.equal(figure.value, figures.get(figure.key)?.value)
        assert.ok(said.figureKeys.includes(figure.key))
      }
      for (const block of blocks)
        if (block.kind === 'table')
          for (const row of block.foot ? [...block.rows, block.foot] : block.rows)
            assert.equal(row.length, block.columns.length, block.key ?? '')
    }),
    { numRuns: 60 },
  )
})

test('every paragraph that stands can be had as a template that tells the same when it is written back', () => {
  fc.assert(
    fc.property(fc.constantFrom(...outlines), anyFigures, (outline, figures) => {
      const asked = { outline, figures, facts, setFigures: new Map() }
      const said = saidOf({ outline, figures })
      const keys = said.body.flatMap((block) => (block.kind === 'paragraph' ? (block.key ?? []) : []))
      const templates = keys.flatMap((key) => {
        const template = templateOf(asked, key)
        return template ? [[key, template] as const] : []
      })
      for (const [, template] of templates) assert.deepEqual(unknownSlots(template, figures, facts), [])
      assert.deepEqual(saidOf({ outline, figures, passages: new Map(templates) }).body, said.body)
    }),
    { numRuns: 20 },
  )
})

test('nothing is told in words, not as a zero', () => {
  const commune = outlines.find((one) => one.recipients.some((to) => to.includes('{agency_short}')))!
  const none = new Map(
    ['activities', 'airings', 'stories', 'works_late', 'tasks_due'].map((key) => [key, figureOf(key, 0)]),
  )
  const text = textOf(
    runsOf(saidOf({ outline: commune, figures: none }).body).filter(({ figure }) => !figure),
  )
  for (const words of [
    'Trong kỳ chưa ghi nhận hoạt động tuyên truyền CCHC nào.',
    'Trong kỳ chưa ghi nhận lượt phát thanh cơ sở nào.',
    'Không có nhiệm vụ nào quá hạn tính đến hết kỳ số liệu.',
  ])
    assert.ok(text.includes(words), words)
})

test('a number that was set says so, and its share moves with it', () => {
  const [outline] = outlines
  const figures = new Map([
    ['two_way', figureOf('two_way', 5, { denominator: 20 })],
    ['two_way.of', figureOf('two_way.of', 20)],
    ['two_way.share', figureOf('two_way.share', 25, { unit: 'share', denominator: 20 })],
  ])
  const runs = runsOf(saidOf({ outline: outline!, figures, setFigures: new Map([['two_way', 10]]) }).body)
  const shown = runs.flatMap(({ text, figure }) => (figure ? [[figure.key, text, figure.mark]] : []))
  assert.deepEqual(shown, [
    ['two_way', '10', 'set'],
    ['two_way.share', '50%', 'set'],
  ])
})

test('what may have been counted twice is marked', () => {
  const outline = outlines.find((one) => one.sections.some(({ title }) => title.includes('hình thức')))!
  const pair = { activityIds: [1, 2], agencyIds: [3, 4], day: '2023-09-01', what: 'Hội nghị' } as const
  const figures = new Map([['conferences', figureOf('conferences', 47, { doubles: [pair] })]])
  const [run] = runsOf(saidOf({ outline, figures }).body).filter(({ figure }) => figure)
  assert.equal(run?.figure?.mark, 'differs')
})

test('judgement is asked for in a draft, left out of what is signed, and open until somebody wrote it', () => {
  const [outline] = outlines
  const keys = openJudgements(outline!, new Map()).map(({ key }) => key)
  assert.ok(keys.includes('nguyen-nhan'))
  const keysSaid = (isDraft: boolean, passages = new Map<string, string>()) =>
    saidOf({ outline: outline!, figures: new Map(), isDraft, passages }).body.flatMap((block) =>
      block.kind === 'paragraph' ? (block.key ?? []) : [],
    )
  assert.ok(keysSaid(true).includes('nguyen-nhan'))
  assert.ok(!keysSaid(false).includes('nguyen-nhan'))
  const written = new Map([['nguyen-nhan', 'Cụm loa hỏng.\nThiếu người.']])
  assert.equal(keysSaid(false, written).filter((key) => key === 'nguyen-nhan').length, 2)
  assert.ok(!openJudgements(outline!, written).some(({ key }) => key === 'nguyen-nhan'))
})

const textOf = (runs: readonly Run[]) => runs.map(({ text }) => text).join('')
