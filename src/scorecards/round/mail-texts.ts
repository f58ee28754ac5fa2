/** Mails go to Vietnamese offices and are in Vietnamese. */
export const mailTexts = {
  opened: (round: string, until: string, address: string) => ({
    subject: `Mở tự chấm điểm: ${round}`,
    body: `Kính gửi ông/bà,

${round} đã mở. Phần lớn tiêu chí có điểm đề xuất từ số liệu của đơn vị; ông/bà xác nhận, bổ sung tài liệu kiểm chứng và trình thủ trưởng trước hết ngày ${until}.

${address}`,
  }),
  submitted: (round: string, agency: string, by: string, address: string) => ({
    subject: `Chờ ký phiếu tự chấm điểm: ${agency}`,
    body: `Kính gửi ông/bà,

${by} đã trình phiếu tự chấm điểm của ${agency} (${round}). Ông/bà xem điểm, tài liệu kiểm chứng và ký hoặc trả lại.

${address}`,
  }),
  back: (round: string, agency: string, by: string, reason: string, address: string) => ({
    subject: `Phiếu chấm điểm được trả lại: ${agency}`,
    body: `Kính gửi ông/bà,

${by} đã trả lại phiếu chấm điểm của ${agency} (${round}).
Lý do: ${reason}

${address}`,
  }),
  movedOn: (round: string, agency: string, until: string, address: string) => ({
    subject: `Phiếu chấm điểm quá hạn, đã chuyển thẩm định: ${agency}`,
    body: `Kính gửi ông/bà,

Phiếu chấm điểm của ${agency} (${round}) quá hạn tự chấm ngày ${until} và chưa có chữ ký của thủ trưởng, nên đã được chuyển sang thẩm định. Tiêu chí chưa chấm tính 0 điểm. Đơn vị nêu ý kiến ở bước giải trình, hoặc đề nghị cơ quan chủ trì trả phiếu về.

${address}`,
  }),
  due: (round: string, agency: string, what: string, until: string, address: string) => ({
    subject: `${what}: ${agency}`,
    body: `Kính gửi ông/bà,

${round}: ${agency}. ${what}, hạn hết ngày ${until}.

${address}`,
  }),
  toAppraise: (round: string, count: number, until: string, address: string) => ({
    subject: `${count} phiếu chờ thẩm định`,
    body: `Kính gửi ông/bà,

${round}: ${count} phiếu chấm điểm đang chờ thẩm định ở lĩnh vực của ông/bà, hạn hết ngày ${until}.

${address}`,
  }),
} as const
