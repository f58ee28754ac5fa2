import type { Text } from '../i18n.ts'

/** Sentences for the terminal: what is in the way, and what to do about it. */
export const texts = {
  ownedByAnother: (cluster: string, uid: number): Text => ({
    vi: `Dữ liệu ở ${cluster} thuộc tài khoản hệ thống ${uid}. Khởi động bằng tài khoản đó hoặc đặt LOA_DATA sang thư mục khác.`,
    en: `The data in ${cluster} belong to system account ${uid}. Start as that account, or set LOA_DATA to another folder.`,
  }),
  cannotEnter: (folder: string): Text => ({
    vi: `Tài khoản chạy cơ sở dữ liệu không vào được ${folder}. Mở quyền vào các thư mục cha hoặc đặt LOA_DATA sang thư mục khác.`,
    en: `The account that runs the database cannot enter ${folder}. Let it pass the parent folders, or set LOA_DATA to another folder.`,
  }),
  placeIsGone: (home: string, note: string): Text => ({
    vi: `Không còn dữ liệu ở ${home}, nơi ${note} đã ghi. Đưa thư mục đó trở lại, hoặc xóa ${note} để bắt đầu với cơ sở dữ liệu trống.`,
    en: `The data at ${home}, noted in ${note}, are gone. Put that folder back, or remove ${note} to begin with an empty database.`,
  }),
  noPrograms: (name: string): Text => ({
    vi: `Chưa có chương trình PostgreSQL cho máy này (gói ${name}). Chạy "npm ci", hoặc đặt DATABASE_URL tới một PostgreSQL từ bản 15.`,
    en: `There are no PostgreSQL programs for this machine (package ${name}). Run "npm ci", or point DATABASE_URL to a PostgreSQL 15 or newer.`,
  }),
  cannotRunPrograms: (output: string): Text => ({
    vi: `Không chạy được chương trình PostgreSQL trên máy này: ${oneLine(output)}. Có thể đặt DATABASE_URL tới một PostgreSQL từ bản 15.`,
    en: `The PostgreSQL programs do not run on this machine: ${oneLine(output)}. DATABASE_URL may point to a PostgreSQL 15 or newer instead.`,
  }),
  otherVersion: (cluster: string, found: string, wanted: string): Text => ({
    vi: `Dữ liệu ở ${cluster} thuộc PostgreSQL ${found}, còn bản cài đặt là PostgreSQL ${wanted}. Dùng bản Loa cũ để chuyển dữ liệu.`,
    en: `The data in ${cluster} are of PostgreSQL ${found}, the install brings PostgreSQL ${wanted}. Use the earlier Loa to move them.`,
  }),
  leftOverStays: (cluster: string): Text => ({
    vi: `Một tiến trình PostgreSQL cũ vẫn giữ ${cluster} và không kết thúc được. Dừng tiến trình đó rồi khởi động lại.`,
    en: `An earlier PostgreSQL process still holds ${cluster} and could not be ended. End it, then start again.`,
  }),
  diskFull: (place: string): Text => ({
    vi: `Ổ đĩa chứa ${place} đã đầy. Giải phóng dung lượng rồi khởi động lại.`,
    en: `The disk that holds ${place} is full. Free some space, then start again.`,
  }),
  cannotWrite: (place: string): Text => ({
    vi: `Không ghi được vào ${place}. Cấp quyền ghi hoặc đặt LOA_DATA sang thư mục khác.`,
    en: `${place} cannot be written to. Allow writing, or set LOA_DATA to another folder.`,
  }),
  noMemory: {
    vi: 'Máy không còn đủ bộ nhớ cho cơ sở dữ liệu (cần khoảng 300 MB). Đóng bớt chương trình rồi khởi động lại.',
    en: 'There is not enough memory for the database (about 300 MB). Close other programs, then start again.',
  } satisfies Text,
  gaveUp: (words: string): Text => ({
    vi: `Cơ sở dữ liệu không khởi động được: ${oneLine(words)}. Xem log/postgres.log trong thư mục dữ liệu.`,
    en: `The database did not start: ${oneLine(words)}. See log/postgres.log in the data folder.`,
  }),
}

const oneLine = (output: string) => output.trim().split('\n').at(-1)?.replace(/\.$/, '') ?? ''
