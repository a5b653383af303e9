; A slot that is read before it is written, in the first block: what it has does not matter, but there must be something.
; run: ret:i64 f i32:5
define i64 @f(i32 %a) {
  %p = alloca i32
  %x = load i32, ptr %p
  store i32 %a, ptr %p
  br label %loop
loop:
  %i = phi i64 [ 0, %0 ], [ %n, %loop ]
  %w = sext i32 %x to i64
  %m = and i64 %w, 0
  %n = add i64 %i, 1
  %y = load i32, ptr %p
  %z = sext i32 %y to i64
  %c = icmp slt i64 %n, %z
  br i1 %c, label %loop, label %done
done:
  %r = add i64 %n, %m
  ret i64 %r
}
