import assert from 'node:assert/strict'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { ninhThuan } from '../../../test/support/ninh-thuan-directory.ts'
import { CannotStart } from '../../platform/cannot-start.ts'
import { samplePeopleOf } from './load-people.ts'
import { readAgenciesOfPack } from './read-pack.ts'

/** A copy of the pack with one text of one file replaced, and what reading it says. */
async function complaintAfter(
  t: TestContext,
  file: string,
  change: (text: string) => string,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pack-'))
  t.after(() => rm(folder, { recursive: true }))
  await cp(ninhThuan, folder, { recursive: true })
  const before = await readFile(join(folder, file), 'utf8')
  const after = change(before)
  assert.notEqual(after, before, 'the test changes something')
  await writeFile(join(folder, file), after)
  const complaint = await readAgenciesOfPack(folder)
    .then(() => samplePeopleOf(folder))
    .then(
      () => 'nothing',
      (error: unknown) => {
        assert.ok(error instanceof CannotStart, String(error))
        return error.text.vi
      },
    )
  return complaint.replace(basename(folder), 'pack')
}

const names = 'agencies/names.csv'
const agencies = 'agencies/agencies.csv'
const parents = 'agencies/parents.csv'

test('the pack of the house is right', async () => {
  const pack = await readAgenciesOfPack(ninhThuan)
  assert.equal(pack.agencies.length, 107)
  assert.equal((await samplePeopleOf(ninhThuan)).length, 16)
})

test('a day that is no day is named with its line and column', async (t) => {
  const said = await complaintAfter(t, agencies, (text) =>
    text.replace('so-noi-vu,so,2021-01-01', 'so-noi-vu,so,2021-13-01'),
  )
  assert.equal(said, 'pack/agencies/agencies.csv, dòng 4: kiểm tra “2021-13-01” ở cột “valid_from”.')
})

test('a missing column is named', async (t) => {
  const said = await complaintAfter(t, names, (text) => text.replace('short_name', 'short'))
  assert.equal(said, 'pack/agencies/names.csv, dòng 2: thiếu cột “short_name”.')
})

test('a row with too few cells is named by its line', async (t) => {
  const said = await complaintAfter(t, parents, (text) =>
    text.replace('so-noi-vu,ubnd-tinh-ninh-thuan,2021-01-01,', 'so-noi-vu'),
  )
  assert.equal(said, 'pack/agencies/parents.csv, dòng 3: số cột hoặc dấu ngoặc kép không khớp.')
})

test('an agency of an unknown kind is refused', async (t) => {
  const said = await complaintAfter(t, agencies, (text) => text.replace('so-noi-vu,so,', 'so-noi-vu,bo,'))
  assert.equal(said, 'pack/agencies/agencies.csv, dòng 4: chưa khai báo “bo”.')
})

test('a parent that nobody knows is refused', async (t) => {
  const said = await complaintAfter(t, parents, (text) =>
    text.replace('so-noi-vu,ubnd-tinh-ninh-thuan', 'so-noi-vu,ubnd-tinh'),
  )
  assert.equal(said, 'pack/agencies/parents.csv, dòng 3: chưa khai báo “ubnd-tinh”.')
})

test('an agency twice is refused where it comes again', async (t) => {
  const said = await complaintAfter(t, agencies, (text) => `${text}so-noi-vu,so,2021-01-01,known,\n`)
  assert.equal(said, 'pack/agencies/agencies.csv, dòng 109: “so-noi-vu” đã có ở dòng trên.')
})

test('two names on one day are refused', async (t) => {
  const again = 'so-noi-vu,2022-01-01,,Sở Nội vụ mới,Sở Nội vụ mới,,,,,\n'
  const said = await complaintAfter(t, names, (text) => text + again)
  assert.match(said, /names\.csv, dòng 109: “so-noi-vu”: thời gian trùng/)
})

test('an agency without a name on its first day is refused', async (t) => {
  const said = await complaintAfter(t, names, (text) =>
    text.replace('so-noi-vu,2021-01-01', 'so-noi-vu,2022-01-01'),
  )
  assert.equal(said, 'pack/agencies/agencies.csv, dòng 4: “so-noi-vu” chưa có tên.')
})

test('a circle in the tree is refused', async (t) => {
  const said = await complaintAfter(
    t,
    parents,
    (text) => `${text}ubnd-tinh-ninh-thuan,ubnd-xa-phuoc-dai,2021-01-01,\n`,
  )
  assert.match(said, /parents\.csv, dòng \d+: “.*” nằm dưới chính nó/)
})

test('an agency that ends before it begins is refused', async (t) => {
  const said = await complaintAfter(t, agencies, (text) =>
    text.replace('so-noi-vu,so,2021-01-01,known,', 'so-noi-vu,so,2021-01-01,known,2020-01-01'),
  )
  assert.equal(said, 'pack/agencies/agencies.csv, dòng 4: ngày kết thúc phải sau ngày bắt đầu.')
})

test('a demo person who is not marked as a sample is refused', async (t) => {
  const said = await complaintAfter(t, 'sample/people.json', (text) =>
    text.replace('Quản trị hệ thống (mẫu)', 'Quản trị'),
  )
  assert.equal(said, 'pack/sample/people.json: “Quản trị” thiếu chữ “(mẫu)”.')
})

test('people in a role that does not exist are refused by their place', async (t) => {
  const said = await complaintAfter(t, 'sample/people.json', (text) =>
    text.replace('"administrator"', '"king"'),
  )
  assert.equal(said, 'pack/sample/people.json: kiểm tra mục “people.0.roles.0.role”.')
})

test('a folder without a pack is said to be one', async () => {
  await assert.rejects(readAgenciesOfPack('/nowhere/pack'), /pack\/agencies\/kinds\.csv: không đọc được tệp/)
})
