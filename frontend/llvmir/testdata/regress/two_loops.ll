; The second loop starts at a pointer that the first one, rewritten before, passed on.
; run: two out:u8[128] inout:u8[128] i64:40 i64:3
; run: two out:u8[128] inout:u8[128] i64:0 i64:9
define void @two(ptr %p, ptr %o, i64 %n, i64 %m) {
entry:
  %some = icmp ne i64 %n, 0
  br i1 %some, label %first, label %between
first:
  %i = phi i64 [ 0, %entry ], [ %i1, %first ]
  %q = phi ptr [ %p, %entry ], [ %q1, %first ]
  %b = trunc i64 %i to i8
  %at = getelementptr i8, ptr %o, i64 %i
  store i8 %b, ptr %at
  %q1 = getelementptr i8, ptr %q, i64 1
  %i1 = add i64 %i, 1
  %more = icmp ult i64 %i1, %n
  br i1 %more, label %first, label %between
between:
  %e = phi ptr [ %q, %first ], [ %p, %entry ]
  %other = icmp ult i64 %m, 5
  br i1 %other, label %second, label %done
second:
  %j = phi i64 [ 0, %between ], [ %j1, %second ]
  %r = phi ptr [ %e, %between ], [ %r1, %second ]
  %x = load i8, ptr %r
  %y = add i8 %x, 7
  store i8 %y, ptr %r
  %r1 = getelementptr i8, ptr %r, i64 1
  %j1 = add i64 %j, 1
  %again = icmp ult i64 %j1, %n
  br i1 %again, label %second, label %done
done:
  %z = phi ptr [ %e, %between ], [ %r1, %second ]
  store i8 9, ptr %z
  ret void
}
