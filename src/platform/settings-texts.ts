import type { Text } from './i18n.ts'

/** One sentence for each setting that may be wrong, for the terminal. */
export const settingsTexts = {
  wrong: {
    PORT: {
      vi: 'PORT phải là số cổng từ 0 đến 65535.',
      en: 'PORT must be a port number from 0 to 65535.',
    },
    HOST: {
      vi: 'HOST phải là tên máy hoặc địa chỉ IP, ví dụ 127.0.0.1 hoặc 0.0.0.0.',
      en: 'HOST must be a host name or an IP address, such as 127.0.0.1 or 0.0.0.0.',
    },
    LOA_DATA: {
      vi: 'LOA_DATA phải là đường dẫn tới một thư mục.',
      en: 'LOA_DATA must be the path of a folder.',
    },
    DATABASE_URL: {
      vi: 'DATABASE_URL phải có dạng postgresql://tài-khoản:mật-khẩu@máy:5432/cơ-sở-dữ-liệu.',
      en: 'DATABASE_URL must look like postgresql://user:password@host:5432/database.',
    },
    LOA_PACK: {
      vi: 'LOA_PACK phải là tên một thư mục trong packs/, hoặc "none" để bắt đầu trống.',
      en: 'LOA_PACK must be the name of a folder in packs/, or "none" to begin empty.',
    },
    LOA_DEMO: {
      vi: 'LOA_DEMO phải là 1 hoặc 0.',
      en: 'LOA_DEMO must be 1 or 0.',
    },
    LOA_TODAY: {
      vi: 'LOA_TODAY phải là một ngày có thật, viết năm-tháng-ngày, ví dụ 2023-09-20.',
      en: 'LOA_TODAY must be a real day, written year-month-day, such as 2023-09-20.',
    },
    LOA_ORIGIN: {
      vi: 'LOA_ORIGIN phải là địa chỉ người dùng gõ để vào Loa, ví dụ https://cchc.ninhthuan.gov.vn.',
      en: 'LOA_ORIGIN must be the address people type to reach Loa, such as https://loa.example.vn.',
    },
    LOA_SECRET: {
      vi: 'LOA_SECRET phải có ít nhất 32 ký tự.',
      en: 'LOA_SECRET must have at least 32 characters.',
    },
    LOA_SMTP_URL: {
      vi: 'LOA_SMTP_URL phải có dạng smtp://tài-khoản:mật-khẩu@máy:587.',
      en: 'LOA_SMTP_URL must look like smtp://user:password@host:587.',
    },
    LOA_MAIL_FROM: {
      vi: 'LOA_MAIL_FROM phải là một địa chỉ thư, ví dụ loa@tinh.gov.vn.',
      en: 'LOA_MAIL_FROM must be a mail address, such as loa@province.example.',
    },
    LOA_BEHIND_PROXY: {
      vi: 'LOA_BEHIND_PROXY phải là 1 hoặc 0.',
      en: 'LOA_BEHIND_PROXY must be 1 or 0.',
    },
  } satisfies Record<string, Text>,
  demoNeedsPack: (pack: string): Text => ({
    vi: `Bản trình diễn cần LOA_PACK=${pack}. Bỏ LOA_DEMO hoặc đặt lại LOA_PACK.`,
    en: `The demo needs LOA_PACK=${pack}. Leave LOA_DEMO out, or set LOA_PACK back.`,
  }),
}
