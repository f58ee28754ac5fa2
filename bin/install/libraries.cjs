'use strict'
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')

/** Beside the packages, so that it goes and comes with them; bin/find-node puts it on the search path. */
const folderIn = (root) => path.join(root, 'node_modules', '.loa', 'lib')

/**
 * Fetches the Debian packages that bring a missing shared library, into a folder of our own: no root, nothing changed
 * on the machine. `wanted` maps a library's file to its packages.
 */
exports.provideLibraries = (root, wanted) => {
  const missing = Object.keys(wanted).filter((file) => !isThere(root, file))
  if (missing.length === 0) return
  const packages = missing.flatMap((file) => wanted[file])
  console.log(`Đang lấy thư viện còn thiếu / Fetching missing libraries: ${packages.join(' ')}`)
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'loa-libraries-'))
  try {
    fetch(packages, work)
    keep(work, folderIn(root))
  } finally {
    fs.rmSync(work, { recursive: true, force: true })
  }
  if (!missing.every((file) => isThere(root, file))) throw failed(packages)
}

function isThere(root, file) {
  if (process.platform !== 'linux' || fs.existsSync(path.join(folderIn(root), file))) return true
  const { stdout } = spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' })
  // Without ldconfig nothing is known, and this is no Debian.
  return !stdout || stdout.includes(`\t${file} `)
}

function fetch(packages, work) {
  const apt = (args) => {
    const { status, stderr } = spawnSync('apt-get', options(work).concat(args), {
      cwd: work,
      encoding: 'utf8',
    })
    if (status !== 0) throw failed(packages, stderr)
  }
  for (const name of ['lists/partial', 'cache/archives/partial'])
    fs.mkdirSync(path.join(work, name), { recursive: true })
  apt(['update'])
  apt(['download'].concat(packages))
  for (const name of fs.readdirSync(work))
    if (name.endsWith('.deb')) spawnSync('dpkg-deb', ['-x', name, 'unpacked'], { cwd: work })
}

/** apt with lists and cache of its own needs no rights. */
const options = (work) => [
  '-qq',
  '-o',
  `Dir::State::Lists=${work}/lists`,
  '-o',
  `Dir::Cache=${work}/cache`,
  '-o',
  'APT::Sandbox::User=',
]

function keep(work, folder) {
  fs.mkdirSync(folder, { recursive: true })
  for (const lib of ['lib', 'usr/lib'].map((name) => path.join(work, 'unpacked', name)))
    for (const triplet of fs.existsSync(lib) ? fs.readdirSync(lib) : [])
      spawnSync('cp', ['-a', `${path.join(lib, triplet)}/.`, folder])
}

function failed(packages, said) {
  if (said) console.error(said.trim())
  const names = packages.join(' ')
  const vi = `Máy còn thiếu thư viện và không tự lấy được. Nhờ quản trị máy chạy: apt-get install ${names}`
  const en = `The machine lacks libraries and they could not be fetched. Ask its administrator to run: apt-get install ${names}`
  return Object.assign(new Error(en), { sentence: `${vi} / ${en}` })
}
