/**
 * none: no digital signature. unchecked: there is one, of a kind not checked here. intact: the bytes are those that were
 * signed with the certificate of the signer named; whether that certificate deserves trust is not judged. broken: they
 * are not.
 */
export type SignatureState = 'none' | 'unchecked' | 'intact' | 'broken'

export type Signature = { readonly signature: SignatureState; readonly signer: string | null }

/** A signed PDF names the bytes its signature covers (ISO 32000-1, 12.8.1). */
export function signatureOf(bytes: Uint8Array, mediaType: string): Signature {
  const isSigned = mediaType === 'application/pdf' && carriesSignature(bytes)
  return { signature: isSigned ? 'unchecked' : 'none', signer: null }
}

function carriesSignature(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return (
    buffer.includes('/ByteRange') &&
    (/\/Type\s{0,8}\/Sig\b/.test(buffer.toString('latin1')) ||
      buffer.includes('/SubFilter /adbe') ||
      buffer.includes('/SubFilter/adbe') ||
      buffer.includes('ETSI.CAdES'))
  )
}
