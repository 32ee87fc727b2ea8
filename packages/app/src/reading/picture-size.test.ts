import { expect, test } from 'vitest'
import { pictureSize } from './picture-size.ts'

function png(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(33)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
  bytes.write('IHDR', 12, 'latin1')
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

/** A JPEG up to its frame: a camera’s note of how it was held (6), then its size. */
const jpeg = Buffer.from([
  ...[0xff, 0xd8, 0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
  ...[0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0],
  ...[0xff, 0xc0, 0, 17, 8, 4, 0, 3, 0, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1, 0, 0],
])

const codes = (bytes: Uint8Array) => {
  const size = pictureSize(bytes, 'lunch')
  return size.ok ? size.value : size.refusals.map(({ code }) => code)
}

test('the size of a picture is read from its head, and how it was held', () => {
  expect(codes(png(800, 1200))).toEqual({ width: 800, height: 1200, turn: 1 })
  expect(codes(jpeg)).toEqual({ width: 768, height: 1024, turn: 6 })
})

test('forty million points are read, more are refused before anything is unpacked', () => {
  expect(codes(png(8000, 5000))).toEqual({ width: 8000, height: 5000, turn: 1 })
  expect(codes(png(8000, 5001))).toEqual(['picture-too-large'])
  expect(codes(png(4_000_000_000, 4_000_000_000))).toEqual(['picture-too-large'])
})

test('pictures that are cut short, tiny or none are refused', () => {
  for (const bytes of [
    png(59, 800),
    png(800, 1200).subarray(0, 20),
    jpeg.subarray(0, 45),
    Buffer.from([0xff, 0xd8, 0xff]),
  ])
    expect(codes(bytes)).toEqual(['picture-broken'])
})
