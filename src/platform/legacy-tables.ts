/**
 * The codes 0xA1 to 0xFE of TCVN 5712:1993 (VN3, "ABC"), as Windows shows them, and the letters they stand for. The
 * capitals with tones of the standard's other half were not in the fonts; a font whose name ends in H draws capitals.
 */
const tcvn3Codes = '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ'
const tcvn3Letters = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ'

export const fromTcvn3: ReadonlyMap<string, string> = new Map(
  [...tcvn3Codes].map((code, at) => [code, [...tcvn3Letters][at]!]),
)

/**
 * VNI writes a plain letter and then a sign for what stands above and below it; some letters have a sign of their own.
 * After VNI-Times as delivered with Windows.
 */
const toneSigns = { '\u0301': 'ù', '\u0300': 'ø', '\u0309': 'û', '\u0303': 'õ', '\u0323': 'ï' }
const roofSigns = { '': 'â', '\u0301': 'á', '\u0300': 'à', '\u0309': 'å', '\u0303': 'ã', '\u0323': 'ä' }
const bowlSigns = { '': 'ê', '\u0301': 'é', '\u0300': 'è', '\u0309': 'ú', '\u0303': 'ü', '\u0323': 'ë' }
const single = { í: 'í', ì: 'ì', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î', đ: 'ñ', ơ: 'ô', ư: 'ö' }

export const fromVni: ReadonlyMap<string, string> = new Map(
  [
    ...'aeouyơư'.split('').flatMap((letter) => signed(letter, letter, toneSigns)),
    ...'âêô'.split('').flatMap((letter) => signed(letter, plain(letter), roofSigns)),
    ...signed('ă', 'a', bowlSigns),
    ...Object.entries(single).map(([letter, code]) => [code, letter] as const),
  ].flatMap(([code, letter]) => [
    [code, letter] as const,
    [code.toUpperCase(), letter.toUpperCase()] as const,
    [code[0]!.toUpperCase() + code.slice(1), letter.toUpperCase()] as const,
  ]),
)

type Signs = Readonly<Record<string, string>>

function signed(letter: string, base: string, signs: Signs): (readonly [string, string])[] {
  const code = letter === 'ơ' ? 'ô' : letter === 'ư' ? 'ö' : base
  return Object.entries(signs).map(([mark, sign]) => [code + sign, (letter + mark).normalize('NFC')] as const)
}

function plain(letter: string): string {
  return letter.normalize('NFD')[0]!
}
