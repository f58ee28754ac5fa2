/** Where the board reads why readers were helped or not. */
export const ratingsPath = '/lam-viec/toa-soan/danh-gia'
