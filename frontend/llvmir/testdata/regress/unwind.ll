; C++ and Rust with exceptions on: what would catch is reached by nothing, and what ends the run is known by its name only.
; run: ret:i32 guarded i32:5
; run: ret:i32 guarded i32:11
@.str = constant [4 x i8] c"no!\00"
@type = constant ptr null
declare i32 @__gxx_personality_v0(...)
declare void @_ZN4core9panicking5panic17h0123456789abcdefE(ptr, i64) noreturn
declare void @_ZdlPv(ptr)

define i32 @twice(i32 %x) personality ptr @__gxx_personality_v0 {
start:
  %big = icmp sgt i32 %x, 1000
  br i1 %big, label %never, label %fine
never:
  call void @_ZN4core9panicking5panic17h0123456789abcdefE(ptr @.str, i64 3) #1
  unreachable
fine:
  %y = shl i32 %x, 1
  ret i32 %y
}

define i32 @guarded(i32 %x) personality ptr @__gxx_personality_v0 {
entry:
  %odd = trunc i32 %x to i1
  br i1 %odd, label %try, label %join
try:
  %a = invoke noundef i32 @twice(i32 noundef %x)
          to label %next unwind label %catch
next:
  %b = add i32 %a, 3
  %c = invoke i32 @twice(i32 %b) to label %join unwind label %other
join:
  %r = phi i32 [ 0, %entry ], [ %c, %next ]
  ret i32 %r
catch:
  %p = landingpad { ptr, i32 }
          catch ptr @type
          cleanup
  %first = extractvalue { ptr, i32 } %p, 0
  call void @_ZdlPv(ptr %first)
  resume { ptr, i32 } %p
other:
  %q = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
  resume { ptr, i32 } %q
}
attributes #1 = { noreturn }
