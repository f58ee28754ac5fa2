import { crc32, deflateRawSync, deflateSync } from 'node:zlib'

/** A zip of these parts, packed as tightly as it goes. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content as string)
    const packed = deflateRawSync(bytes, { level: 9 })
    const about = Buffer.alloc(26)
    about.writeUInt16LE(20, 0)
    about.writeUInt16LE(0x0800, 2)
    about.writeUInt16LE(8, 4)
    about.writeUInt32LE(crc32(bytes), 10)
    about.writeUInt32LE(packed.length, 14)
    about.writeUInt32LE(bytes.length, 18)
    about.writeUInt16LE(Buffer.byteLength(name), 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    directory.push(Buffer.from('PK\u0001\u0002\u0014\0', 'latin1'), about, place, Buffer.from(name))
    const file = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), about, Buffer.from(name), packed])
    files.push(file)
    at += file.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...files, list, end])
}

/** A PDF of one page whose text is this stream, packed. */
export function pdfOf(stream: string | Uint8Array): Buffer {
  const packed = deflateSync(stream, { level: 9 })
  const head = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]/Resources<<>>/Contents 4 0 R>>endobj
4 0 obj<</Length ${packed.length}/Filter/FlateDecode>>stream
`
  return Buffer.concat([
    Buffer.from(head),
    packed,
    Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
  ])
}

const script = '<script>window.hasRun=1;alert(1)</script>'
const html = `<!doctype html><html><body onload="window.hasRun=1">${script}</body></html>`
const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${script}</svg>`
const jpegHead = Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex')
const latin = (text: string) => Buffer.from(text, 'latin1')

/** Files that are something else than they say, or two things at once; by name, with the type a browser would claim. */
export const masks: readonly { readonly name: string; readonly type: string; readonly bytes: Buffer }[] = [
  { name: 'trang.html', type: 'text/html', bytes: Buffer.from(html) },
  { name: 'trang.xhtml', type: 'application/xhtml+xml', bytes: Buffer.from(html) },
  { name: 'trang.pdf', type: 'application/pdf', bytes: Buffer.from(html) },
  { name: 'trang.docx', type: '', bytes: Buffer.from(html) },
  { name: 'trang.jpg', type: 'image/jpeg', bytes: Buffer.from(html) },
  { name: 'anh.svg', type: 'image/svg+xml', bytes: Buffer.from(svg) },
  { name: 'anh.png', type: 'image/png', bytes: Buffer.from(svg) },
  { name: 'anh.svg.png', type: 'image/svg+xml', bytes: Buffer.from(`<?xml version="1.0"?>${svg}`) },
  { name: 'ma.js', type: 'text/javascript', bytes: Buffer.from('alert(1)') },
  { name: 'ma.pdf.js', type: 'application/pdf', bytes: Buffer.from('alert(1)//%PDF-1.4\n%%EOF') },
  {
    name: 'pdf-va-html.pdf',
    type: 'application/pdf',
    bytes: latin(`%PDF-1.4\n${html}\ntrailer<</Root 1 0 R>>\n%%EOF`),
  },
  {
    name: 'html-roi-pdf.pdf',
    type: 'application/pdf',
    bytes: latin(`${html}\n%PDF-1.4\ntrailer<<>>\n%%EOF`),
  },
  {
    name: 'pdf-mo-ma.pdf',
    type: 'application/pdf',
    bytes: latin(
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
    ),
  },
  {
    name: 'gif-va-ma.gif',
    type: 'image/gif',
    bytes: latin('GIF89a/*\u0001\0\u0001\0\u0080\0*/=1;alert(1)//;'),
  },
  {
    name: 'jpeg-va-html.jpg',
    type: 'image/jpeg',
    bytes: Buffer.concat([jpegHead, latin(`${html}\u00ff\u00d9`)]),
  },
  {
    name: 'png-va-html.png',
    type: 'image/png',
    bytes: Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), latin(html)]),
  },
  { name: 'webp-va-html.webp', type: 'image/webp', bytes: latin(`RIFF\u0010\0\0\0WEBPVP8 ${html}`) },
  { name: 'mp3-va-html.mp3', type: 'audio/mpeg', bytes: latin(`ID3\u0003\0\0\0\0\0\u0000${html}`) },
  { name: 'mp4-va-html.mp4', type: 'video/mp4', bytes: latin(`\0\0\0\u0018ftypmp42\0\0\0\0mp42isom${html}`) },
  {
    name: 'zip-va-pdf.pdf',
    type: 'application/pdf',
    bytes: Buffer.concat([latin('%PDF-1.4\n'), zipOf({ 'a.html': html }), latin('\n%%EOF')]),
  },
  {
    name: 'zip-va-html.docx',
    type: '',
    bytes: Buffer.concat([latin(html), zipOf({ 'word/document.xml': '<a/>' })]),
  },
  {
    name: 'trang-trong-word.docx',
    type: '',
    bytes: zipOf({ '[Content_Types].xml': html, 'word/document.xml': html }),
  },
  { name: 'phu-de.vtt', type: 'text/vtt', bytes: Buffer.from(html) },
  {
    name: 'phu-de-ma.vtt',
    type: 'text/vtt',
    bytes: Buffer.from(`WEBVTT\n\n00:01.000 --> 00:02.000\n${html}\n`),
  },
  { name: 'flash.swf', type: 'application/x-shockwave-flash', bytes: latin('FWS\u0009\0\0\0\0') },
  {
    name: 'mach.mht',
    type: 'message/rfc822',
    bytes: latin(`MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n${html}`),
  },
  {
    name: '"><img src=x onerror=alert(1)>.pdf',
    type: 'application/pdf',
    bytes: latin(`%PDF-1.4\n% ${script}\n%%EOF`),
  },
  {
    name: '..\\..\\<svg onload=alert(1)>.mp3',
    type: 'audio/mpeg',
    bytes: latin(`ID3\u0003\0\0\0\0\0\u0000tên xấu`),
  },
]
