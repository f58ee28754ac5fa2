export const channelsPath = '/lam-viec/toa-soan/kenh'
export const outagesPath = '/lam-viec/toa-soan/gian-doan'
