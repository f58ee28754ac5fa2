import { z } from 'zod'

/** What the addresses of the public pages may say: the words sought and a day. */
export const pageQuery = z.object({ tim: z.string().max(200).default(''), ngay: z.iso.date().optional() })
