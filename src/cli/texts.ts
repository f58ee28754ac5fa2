import { formatDay } from '../platform/dates.ts'
import type { Text } from '../platform/i18n.ts'

const at = (path?: string) => (path ? ` ${path}` : '')

export const texts = {
  noSuchCommand: (name: string): Text => ({
    vi: `Không có lệnh "${name}". Xem các lệnh bằng: bin/loa help`,
    en: `There is no command "${name}". See them with: bin/loa help`,
  }),
  noSuchOption: (option: string): Text => ({
    vi: `Không có tùy chọn "${option}". Dùng: bin/loa start [--web | --worker]`,
    en: `There is no option "${option}". Use: bin/loa start [--web | --worker]`,
  }),
  partNeedsDatabase: {
    vi: 'Chạy riêng --web hoặc --worker cần DATABASE_URL: cơ sở dữ liệu đi kèm chỉ phục vụ một tiến trình.',
    en: '--web or --worker alone need DATABASE_URL: the database that comes with Loa serves one process.',
  } satisfies Text,
  diskFull: (path?: string): Text => ({
    vi: `Ổ đĩa đã đầy, không ghi được${at(path)}. Giải phóng dung lượng rồi khởi động lại.`,
    en: `The disk is full, writing${at(path)} failed. Free some space, then start again.`,
  }),
  cannotWrite: (path?: string): Text => ({
    vi: `Không được phép ghi${at(path)}. Cấp quyền ghi hoặc đặt LOA_DATA sang thư mục khác.`,
    en: `Writing${at(path)} is not allowed. Allow it, or set LOA_DATA to another folder.`,
  }),
  notAFolder: (path?: string): Text => ({
    vi: `LOA_DATA phải là một thư mục, nhưng${at(path)} là một tệp.`,
    en: `LOA_DATA must be a folder, but${at(path)} is a file.`,
  }),
  alreadyRunning: (folder: string, pid: number, address?: string): Text => ({
    vi: `Loa đang chạy trên dữ liệu này (${folder}) với mã tiến trình ${pid}${address ? `: ${address}` : ''}. Không khởi động lần thứ hai.`,
    en: `Loa already runs on these data (${folder}) as process ${pid}${address ? `: ${address}` : ''}. It is not started twice.`,
  }),
  databaseGone: {
    vi: 'Cơ sở dữ liệu đã dừng và không khởi động lại được. Xem log/postgres.log trong thư mục dữ liệu.',
    en: 'The database stopped and could not be started again. See log/postgres.log in the data folder.',
  } satisfies Text,
  worksInBackground: {
    vi: 'Loa đang làm việc nền. Dừng bằng Ctrl-C.',
    en: 'Loa works in the background. Stop with Ctrl-C.',
  } satisfies Text,
  ownCalendar: (today: Temporal.PlainDate): Text => ({
    vi: `Lịch riêng: hôm nay là ${formatDay(today)}`,
    en: `own calendar, today is ${formatDay(today)}`,
  }),
  signIns: { vi: 'Đăng nhập thử', en: 'demo sign-ins' } satisfies Text,
  password: { vi: 'Mật khẩu', en: 'password' } satisfies Text,
  howToStop: { vi: 'Dừng bằng Ctrl-C', en: 'stop with Ctrl-C' } satisfies Text,
  stopping: { vi: 'Đang dừng…', en: 'Stopping…' } satisfies Text,
  steps: {
    database: { vi: 'Cơ sở dữ liệu', en: 'database' },
    schema: { vi: 'Cấu trúc dữ liệu', en: 'schema' },
    world: { vi: 'Đơn vị, kế hoạch và dữ liệu ban đầu', en: 'agencies, plans and first data' },
    open: { vi: 'Mở cổng và nơi làm việc', en: 'portal and workspace' },
  } satisfies Record<string, Text>,
}
