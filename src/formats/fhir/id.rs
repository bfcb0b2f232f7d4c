//! Addresses of resources: a UUID of version 8 (RFC 9562, "made as the writer likes"), made of what the resource says. Nothing
//! of it is random, so nothing of it tells one device from another.

/// Where the bits of a number of the Fowler-Noll-Vo hash (FNV-1a, 64 bits) start, and what they are multiplied with.
const START: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0100_0000_01b3;

/// The address of a resource that says this.
pub(super) fn of(content: &str) -> String {
    let forward = content.bytes().fold(START, mix);
    let backward = content.bytes().rev().fold(START, mix);
    let mut address = String::from("urn:uuid:");
    for place in 0..32_u32 {
        if matches!(place, 8 | 12 | 16 | 20) {
            address.push('-');
        }
        let half = if place < 16 { forward } else { backward };
        let digit = (half >> (4 * (place % 16))) & 0xf;
        let digit = match place {
            // The version.
            12 => 8,
            // The variant, and two bits that are free.
            16 => 8 | digit & 3,
            _ => digit,
        };
        let digit = u32::try_from(digit).unwrap_or_default();
        address.push(char::from_digit(digit, 16).unwrap_or('0'));
    }
    address
}

fn mix(hash: u64, byte: u8) -> u64 {
    (hash ^ u64::from(byte)).wrapping_mul(PRIME)
}
