// run: ret:i64 interpret in:u8[300]{0,7} i32:300 inout:i64[16]{-100,100}
#include <stdint.h>
int64_t interpret(const uint8_t *code, int n, int64_t *stack) {
  int sp = 8;
  int64_t acc = 1;
  for (int pc = 0; pc < n; pc++) {
    switch (code[pc]) {
    case 0: acc += stack[sp & 15]; break;
    case 1: acc -= stack[sp & 15]; break;
    case 2: acc *= 3; break;
    case 3: stack[sp++ & 15] = acc; break;
    case 4: acc = stack[--sp & 15]; break;
    case 5: acc ^= acc >> 7; break;
    case 6: if (acc < 0) pc++; break;
    default: acc = acc % 1000003; break;
    }
  }
  return acc;
}
