/** Every other number that one wrong digit makes of a number. */
export function wrongDigits(number: string): string[] {
  return [...number].flatMap((digit, at) =>
    /\d/.test(digit)
      ? [...'0123456789']
          .filter((other) => other !== digit)
          .map((other) => number.slice(0, at) + other + number.slice(at + 1))
      : [],
  )
}
