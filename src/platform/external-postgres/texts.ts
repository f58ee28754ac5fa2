import type { Text } from '../i18n.ts'

/** What may be wrong with the database DATABASE_URL names. `name` is its address without the password. */
export const texts = {
  notAnAddress: {
    vi: 'DATABASE_URL phải có dạng postgresql://tài-khoản:mật-khẩu@máy:5432/cơ-sở-dữ-liệu.',
    en: 'DATABASE_URL must look like postgresql://user:password@host:5432/database.',
  } satisfies Text,
  unreachable: (name: string): Text => ({
    vi: `Không kết nối được tới PostgreSQL ở ${name}. Kiểm tra máy, cổng và tường lửa trong DATABASE_URL.`,
    en: `No PostgreSQL can be reached at ${name}. Check the host, the port and the firewall of DATABASE_URL.`,
  }),
  signInRefused: (name: string): Text => ({
    vi: `PostgreSQL ở ${name} không nhận tài khoản hoặc mật khẩu trong DATABASE_URL.`,
    en: `PostgreSQL at ${name} refuses the user or password of DATABASE_URL.`,
  }),
  noDatabase: (name: string): Text => ({
    vi: `Chưa có cơ sở dữ liệu ${name}. Tạo bằng: create database … encoding 'UTF8'.`,
    en: `There is no database ${name}. Make it with: create database … encoding 'UTF8'.`,
  }),
  full: (name: string): Text => ({
    vi: `PostgreSQL ở ${name} đã hết lượt kết nối. Tăng max_connections hoặc bớt kết nối khác.`,
    en: `PostgreSQL at ${name} has no connection left. Raise max_connections or close others.`,
  }),
  startingUp: (name: string): Text => ({
    vi: `PostgreSQL ở ${name} đang khởi động hoặc đang dừng. Thử lại sau ít phút.`,
    en: `PostgreSQL at ${name} is starting or stopping. Try again in a few minutes.`,
  }),
  encryption: (name: string, message: string): Text => ({
    vi: `Không lập được kết nối mã hóa tới PostgreSQL ở ${name}: ${message}.`,
    en: `No encrypted connection to PostgreSQL at ${name}: ${message}.`,
  }),
  notPostgres: (name: string): Text => ({
    vi: `Chương trình ở ${name} không trả lời như PostgreSQL. Kiểm tra cổng trong DATABASE_URL.`,
    en: `What answers at ${name} is not PostgreSQL. Check the port of DATABASE_URL.`,
  }),
  tooOld: (name: string, version: number): Text => ({
    vi: `PostgreSQL ở ${name} là bản ${version}, Loa cần từ bản 15.`,
    en: `PostgreSQL at ${name} is version ${version}; Loa needs 15 or newer.`,
  }),
  notUnicode: (name: string, encoding: string): Text => ({
    vi: `Cơ sở dữ liệu ${name} dùng bảng mã ${encoding}, Loa cần UTF8.`,
    en: `The database ${name} is encoded in ${encoding}; Loa needs UTF8.`,
  }),
  standby: (name: string): Text => ({
    vi: `PostgreSQL ở ${name} là máy dự phòng chỉ đọc. Đặt DATABASE_URL tới máy chính.`,
    en: `PostgreSQL at ${name} is a read-only standby. Point DATABASE_URL to the primary.`,
  }),
  mayNotCreate: (name: string): Text => ({
    vi: `Tài khoản trong DATABASE_URL không được tạo bảng ở ${name}. Cấp quyền: grant create on database.`,
    en: `The user of DATABASE_URL may not create tables in ${name}. Allow it with: grant create on database.`,
  }),
  noVietnamese: (name: string): Text => ({
    vi: `PostgreSQL ở ${name} không có quy tắc sắp xếp tiếng Việt (vi-x-icu). Cần bản PostgreSQL có ICU.`,
    en: `PostgreSQL at ${name} has no Vietnamese sort order (vi-x-icu). A PostgreSQL with ICU is needed.`,
  }),
}
