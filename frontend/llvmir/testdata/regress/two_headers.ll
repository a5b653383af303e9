; Two loops, each entered from the other: what one makes is read by the test of the other, which is put where it comes from.
; run: ret:i32 f i32:-1 i32:1
; run: ret:i32 f i32:1 i32:1
; run: ret:i32 f i32:7 i32:1
define i32 @f(i32 %n, i32 %stop) {
  %leave = icmp ne i32 %stop, 0
  br label %head
head:
  switch i32 %n, label %b [ i32 -1, label %into
                            i32 1, label %a
                            i32 2, label %a ]
a:
  %x = phi i32 [ 3, %head ], [ 3, %head ], [ %x, %a.on ], [ %y, %b.on ]
  br i1 %leave, label %exit, label %a.on
a.on:
  %odd = trunc i32 %x to i1
  br i1 %odd, label %a, label %into
into:
  %z = phi i32 [ 5, %head ], [ %x, %a.on ]
  br label %b
b:
  %y = phi i32 [ 7, %head ], [ %z, %into ], [ %y, %b.on ]
  br i1 %leave, label %exit, label %b.on
b.on:
  br i1 %leave, label %b, label %a
exit:
  %r = phi i32 [ %x, %a ], [ %y, %b ]
  ret i32 %r
}
