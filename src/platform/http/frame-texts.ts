import { textsOf } from '../i18n.ts'

export const frameTexts = textsOf({
  notFoundTitle: { vi: 'Không tìm thấy trang này', en: 'Page not found' },
  notFound: {
    vi: 'Địa chỉ có thể đã đổi, nội dung đã gỡ, hoặc tài khoản của ông/bà chưa được phân quyền xem.',
    en: 'The address may have changed, the content may have been taken down, or your account may not see it.',
  },
  searchInstead: { vi: 'Tìm trên cổng', en: 'Search the portal' },
  search: { vi: 'Tìm', en: 'Search' },
  brokenTitle: { vi: 'Chưa mở được trang', en: 'This page could not be opened' },
  broken: {
    vi: 'Hệ thống gặp lỗi và đã ghi lại. Nội dung đã lưu trước đó không mất. Thử lại sau ít phút.',
    en: 'Something went wrong and was noted. What was saved before is not lost. Try again in a few minutes.',
  },
  databaseAway: {
    vi: 'Cơ sở dữ liệu đang tạm gián đoạn. Nội dung đã lưu không mất. Thử lại sau vài giây.',
    en: 'The database is away for a moment. What was saved is not lost. Try again in a few seconds.',
  },
  toHome: { vi: 'Về trang chủ', en: 'Go to the home page' },
  toWork: { vi: 'Về việc của tôi', en: 'Go to my work' },
  errorCode: { vi: (code: string) => `Mã lỗi: ${code}`, en: (code: string) => `Error code: ${code}` },
})
