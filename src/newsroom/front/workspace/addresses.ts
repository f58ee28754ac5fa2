export const frontPath = '/lam-viec/toa-soan/trang-chu'
export const previewPath = `${frontPath}/xem-truoc`
