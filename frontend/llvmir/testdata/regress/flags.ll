; Reductions of single bits: any, all, and how many, odd or even; two abreast; and four lanes in a loop that is left alone.
; run: f in:i32[1003] i64:1003 out:u8[16]
; run: f in:i32[64] i64:64 out:u8[16]
; run: f in:i32[7] i64:7 out:u8[16]
; run: abreast in:i32[1000] i64:500 out:u8[16]
; run: abreast in:i32[14] i64:7 out:u8[16]
; run: lanes in:i32[400] i64:100 out:u8[16]
define void @f(ptr noalias %in, i64 %count, ptr noalias %out) {
  br label %loop
loop:
  %i = phi i64 [ 0, %0 ], [ %next, %loop ]
  %odd = phi i1 [ true, %0 ], [ %odd.next, %loop ]
  %any = phi i1 [ false, %0 ], [ %any.next, %loop ]
  %all = phi i1 [ true, %0 ], [ %all.next, %loop ]
  %p = getelementptr i32, ptr %in, i64 %i
  %v = load i32, ptr %p
  %c = icmp slt i32 %v, 77
  %d = icmp slt i32 %v, 1000000
  %e = icmp eq i32 %v, 123456
  %odd.next = xor i1 %odd, %c
  %any.next = or i1 %any, %e
  %all.next = and i1 %all, %d
  %next = add nuw i64 %i, 1
  %done = icmp eq i64 %next, %count
  br i1 %done, label %exit, label %loop
exit:
  %x = zext i1 %odd.next to i8
  store i8 %x, ptr %out
  %y = zext i1 %any.next to i8
  %q = getelementptr i8, ptr %out, i64 1
  store i8 %y, ptr %q
  %z = zext i1 %all.next to i8
  %r = getelementptr i8, ptr %out, i64 2
  store i8 %z, ptr %r
  ret void
}
define void @abreast(ptr noalias %in, i64 %count, ptr noalias %out) {
  br label %loop
loop:
  %i = phi i64 [ 0, %0 ], [ %next, %loop ]
  %a = phi i1 [ true, %0 ], [ %a.next, %loop ]
  %b = phi i1 [ false, %0 ], [ %b.next, %loop ]
  %i2 = shl nuw i64 %i, 1
  %p = getelementptr i32, ptr %in, i64 %i2
  %v = load i32, ptr %p
  %c = icmp slt i32 %v, 7
  %a.next = xor i1 %a, %c
  %i3 = or disjoint i64 %i2, 1
  %q = getelementptr i32, ptr %in, i64 %i3
  %w = load i32, ptr %q
  %d = icmp slt i32 %w, 7
  %b.next = xor i1 %b, %d
  %next = add nuw i64 %i, 1
  %done = icmp eq i64 %next, %count
  br i1 %done, label %exit, label %loop
exit:
  %x = zext i1 %a.next to i8
  store i8 %x, ptr %out
  %y = zext i1 %b.next to i8
  %r = getelementptr i8, ptr %out, i64 1
  store i8 %y, ptr %r
  ret void
}
define void @lanes(ptr noalias %in, i64 %count, ptr noalias %out) {
  br label %loop
loop:
  %i = phi i64 [ 0, %0 ], [ %next, %loop ]
  %a = phi <4 x i1> [ <i1 true, i1 false, i1 true, i1 false>, %0 ], [ %a.next, %loop ]
  %p = getelementptr <4 x i32>, ptr %in, i64 %i
  %v = load <4 x i32>, ptr %p, align 4
  %c = icmp slt <4 x i32> %v, <i32 7, i32 7, i32 7, i32 7>
  %a.next = xor <4 x i1> %a, %c
  %next = add nuw i64 %i, 1
  %done = icmp eq i64 %next, %count
  br i1 %done, label %exit, label %loop
exit:
  %x = zext <4 x i1> %a.next to <4 x i8>
  store <4 x i8> %x, ptr %out
  ret void
}
