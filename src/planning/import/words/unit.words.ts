/** Administrative units that a list of names can follow: "UBND các huyện A, B". */
export const unitWords: readonly string[] = [
  'tỉnh',
  'thành phố',
  'thị xã',
  'thị trấn',
  'huyện',
  'quận',
  'xã',
  'phường',
  'đặc khu',
]
