'use strict'
const fs = require('node:fs')
const path = require('node:path')

const beat = 2000
const patience = 30000

/** Runs the act while no other install of this folder runs; a lock whose holder stopped touching it counts for nothing. */
exports.alone = async (lock, act) => {
  fs.mkdirSync(path.dirname(lock), { recursive: true })
  let hasSaid = false
  while (!take(lock)) {
    if (!hasSaid)
      console.log('Đang chờ một lần cài đặt khác hoàn thành… / Waiting for another install to finish…')
    hasSaid = true
    if (isStale(lock)) fs.rmSync(lock, { force: true })
    else await new Promise((resolve) => setTimeout(resolve, 500))
  }
  const beating = setInterval(() => fs.utimes(lock, new Date(), new Date(), () => {}), beat)
  try {
    await act()
  } finally {
    clearInterval(beating)
    fs.rmSync(lock, { force: true })
  }
}

function take(lock) {
  try {
    fs.writeFileSync(lock, `${process.pid}\n`, { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw sentence(
      `Không ghi được vào ${path.dirname(lock)}. Cấp quyền ghi rồi chạy lại.`,
      `${path.dirname(lock)} cannot be written to. Allow writing, then run again.`,
    )
  }
}

function isStale(lock) {
  try {
    if (Date.now() - fs.statSync(lock).mtimeMs > patience) return true
    process.kill(Number(fs.readFileSync(lock, 'utf8')), 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}

const sentence = (vi, en) => Object.assign(new Error(en), { sentence: `${vi} / ${en}` })
