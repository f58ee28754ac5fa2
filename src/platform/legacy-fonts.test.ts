import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { decodeLegacy, encodingOfFont, guessEncoding, type LegacyEncoding } from './legacy-fonts.ts'
import { fromTcvn3, fromVni } from './legacy-tables.ts'

const tables: Readonly<Record<'tcvn3' | 'vni', ReadonlyMap<string, string>>> = {
  tcvn3: fromTcvn3,
  vni: fromVni,
}

/** Writes Unicode in an encoding of old: the other way round of what the product does. */
function encode(text: string, encoding: 'tcvn3' | 'vni'): string {
  const codes = new Map([...tables[encoding]].map(([code, letter]) => [letter, code]))
  return [...text].map((letter) => codes.get(letter) ?? letter).join('')
}

const small = [...'abcdđeghiklmnopqrstuvxyâăêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ']
const plain = [...' .,;:-/()0123456789\n“”']
const word = (letters: readonly string[]) =>
  fc.array(fc.constantFrom(...letters, ...plain), { maxLength: 60 }).map((signs) => signs.join(''))

test('whatever is written in TCVN3 or VNI comes back letter for letter', () => {
  fc.assert(
    fc.property(word(small), (text) => {
      assert.equal(decodeLegacy(encode(text, 'tcvn3'), 'tcvn3'), text)
      assert.equal(decodeLegacy(encode(text, 'tcvn3'), 'tcvn3-capitals'), text.toUpperCase())
    }),
  )
  fc.assert(
    fc.property(word([...small, ...small.map((letter) => letter.toUpperCase())]), (text) =>
      assert.equal(decodeLegacy(encode(text, 'vni'), 'vni'), text),
    ),
  )
})

const samples: readonly (readonly [LegacyEncoding, string, string])[] = [
  ['tcvn3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['tcvn3', '§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
  ['tcvn3-capitals', 'ñy ban nh©n d©n', 'ỦY BAN NHÂN DÂN'],
  ['vni', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['vni', 'Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
  ['vni', 'QUYEÁT ÑÒNH', 'QUYẾT ĐỊNH'],
]

test('lines as old documents hold them are read', () => {
  for (const [encoding, written, meant] of samples) assert.equal(decodeLegacy(written, encoding), meant)
})

test('fonts tell the encoding, whatever stands after the first name', () => {
  assert.equal(encodingOfFont('".VnTime", serif'), 'tcvn3')
  assert.equal(encodingOfFont('.VnTimeH'), 'tcvn3-capitals')
  assert.equal(encodingOfFont("'VNI-Times'"), 'vni')
  for (const name of ['Times New Roman', 'Vni Sans Unicode'.slice(4), 'Arial, ".VnTime"', ''])
    assert.equal(encodingOfFont(name), undefined, name)
})

test('without fonts the encoding is known by the words', () => {
  const meant =
    'Ủy ban nhân dân tỉnh ban hành kế hoạch tuyên truyền cải cách hành chính năm nay'.toLowerCase()
  assert.equal(guessEncoding(encode(meant, 'tcvn3')), 'tcvn3')
  assert.equal(guessEncoding(encode(meant, 'vni')), 'vni')
})

test('ordinary text is never taken for an old encoding', () => {
  const french =
    'Le préfet a déjà été reçu à la mairie, où la forêt brûle près du château; c’est très étrange.'
  const german = 'Die Behörde prüft für jeden Bürger die Größe der Fläche, natürlich möglichst früh.'
  const spanish = 'El señor Muñoz recibió en la mañana a los niños y niñas de la región, según informó.'
  for (const text of [
    french,
    german,
    spanish,
    ...textsOfPacks(),
    ...textsOfPacks().map((text) => text.normalize('NFD')),
  ])
    assert.equal(guessEncoding(text), undefined, text.slice(0, 80))
})

/** Every text file that a pack brings. */
function textsOfPacks(): readonly string[] {
  return readdirSync('packs', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(json|csv|md|txt)$/.test(path))
    .map((path) => readFileSync(join('packs', path), 'utf8'))
}
