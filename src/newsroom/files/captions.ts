import { nfc } from '../../platform/vietnamese.ts'

export const captionsType = 'text/vtt'
const largest = 1_000_000

/** Whether somebody means the file as captions: by its name, or because it begins as WebVTT does. */
export const meansCaptions = (name: string, bytes: Uint8Array): boolean =>
  /\.vtt$/i.test(name) || /^(\ufeff)?WEBVTT\b/.test(new TextDecoder().decode(bytes.subarray(0, 16)))

/**
 * Captions as they are kept: WebVTT in UTF-8 and NFC with at least one cue, every cue ending after it begins; undefined
 * when the file is none. Other text under that name is not taken.
 */
export function captionsFrom(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.length > largest) return undefined
  const text = decoded(bytes)
  if (text === undefined || !/^WEBVTT(?:[ \t][^\n]*)?(?:\n|$)/.test(text) || notWriting.test(text))
    return undefined
  const timings = text.split('\n').filter((line) => line.includes('-->'))
  return timings.length > 0 && timings.every(isTiming) ? new TextEncoder().encode(text) : undefined
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return nfc(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).replace(/\r\n?/g, '\n')
  } catch {
    return undefined
  }
}

/** '00:01.000 --> 00:04.500 line:0', the hours are optional (WebVTT, section 4.1). */
function isTiming(line: string): boolean {
  const times =
    /^\s*((?:\d{2,4}:)?\d{2}:\d{2}\.\d{3})[ \t]+-->[ \t]+((?:\d{2,4}:)?\d{2}:\d{2}\.\d{3})(?:[ \t]|$)/.exec(
      line,
    )
  return times !== null && secondsOf(times[1]!) < secondsOf(times[2]!)
}

const secondsOf = (time: string) => time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)

const notWriting = /(?![\n\t])\p{Cc}/u
