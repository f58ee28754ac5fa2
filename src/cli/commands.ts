import type { Text } from '../platform/i18n.ts'
import { admin } from './admin.ts'
import { check } from './check.ts'
import { help } from './help.ts'
import { start } from './start.ts'

export type Command = {
  readonly about: Text
  /** Answers the exit code. */
  run(args: readonly string[]): Promise<number>
}

/** Everything `bin/loa` can do. */
export const commands: Readonly<Record<string, Command>> = {
  start: {
    about: {
      vi: 'khởi động Loa (thêm --web hoặc --worker để chỉ chạy một phần)',
      en: 'start Loa (--web or --worker for one part only)',
    },
    run: start,
  },
  admin: {
    about: {
      vi: 'lập người quản trị đầu tiên và in đường dẫn đặt mật khẩu',
      en: 'make the first administrator and print the link that sets the password',
    },
    run: admin,
  },
  check: {
    about: {
      vi: 'kiểm tra nhật ký và tệp đã lưu còn nguyên vẹn',
      en: 'check that the history and the kept files are whole',
    },
    run: check,
  },
  help: {
    about: { vi: 'liệt kê các lệnh', en: 'list the commands' },
    run: async () => help(commands),
  },
}
