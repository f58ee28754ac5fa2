import type { Text } from '../platform/i18n.ts'

export const adminTexts = {
  usage: {
    vi: 'Cách dùng: bin/loa admin <thư điện tử> <họ tên>',
    en: 'Usage: bin/loa admin <e-mail> <full name>',
  } satisfies Text,
  noAgencies: {
    vi: 'Chưa có đơn vị nào. Khởi động Loa một lần với LOA_PACK của tỉnh rồi chạy lại lệnh này.',
    en: 'There are no agencies yet. Start Loa once with the province as LOA_PACK, then run this again.',
  } satisfies Text,
  link: (link: string): Text => ({
    vi: `Mở đường dẫn này để đặt mật khẩu (dùng một lần): ${link}`,
    en: `Open this link to set the password (works once): ${link}`,
  }),
}
