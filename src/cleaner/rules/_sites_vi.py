"""What Vietnamese sites print around their stories."""

from __future__ import annotations

PRINTED = """
ads.continues
    cuộn xuống để đọc tiếp
    cuộn xuống để xem tiếp
    vui lòng cuộn xuống để xem tiếp
    vui lòng cuộn xuống để đọc tiếp
    kéo xuống để đọc tiếp
    nội dung tiếp tục sau quảng cáo
audio.listen
    mời các bạn nghe nội dung chi tiết tại đây
    mời quý vị nghe nội dung chi tiết tại đây
    mời quý vị và các bạn nghe nội dung chi tiết tại đây
    nghe podcast tại đây
    bấm nghe nội dung tại đây
buttons.toast
    copy link thành công
comments.form_east
    bạn không thể gửi bình luận liên tục. xin hãy đợi {number} giây nữa.
    bạn không thể gửi bình luận liên tục. xin hãy đợi 60 giây nữa.
    tối đa: {number} ký tự
    tối đa: 1500 ký tự
    gửi bình luận thành công
    bình luận sẽ được xét duyệt trước khi đăng
    bình luận của bạn sẽ được xét duyệt trước khi đăng
    nội dung bình luận của bạn sẽ được kiểm duyệt trước khi đăng
    bạn cần đăng nhập để thực hiện chức năng này
    bạn cần đăng nhập để thực hiện chức năng này!
    vui lòng gõ tiếng việt có dấu
    vui lòng nhập tiếng việt có dấu
    mời bạn đọc gửi ý kiến về bài viết
    trở thành người đầu tiên tặng sao cho bài viết
comments.reply
    tham gia bình luận
    bình luận hay
    tiếng việt có dấu
donate.button
    tặng sao cho thành viên
    bài viết hay? tặng sao cho {words}
    chọn 1 trong 2 hình thức sau để tặng bạn bè của bạn
    tặng bằng link
    tặng bạn đọc thành viên
    gợi ý email
    đã tặng bài viết
    thanh toán mua bài thành công
donate.notice
    mọi đóng góp hảo tâm xin gửi về
    mọi đóng góp xin gửi về: 1. mã số {text}
    mọi sự giúp đỡ xin gửi về: 1. {text}
embeds.blocked
    cho phép nội dung x?
    cho phép nội dung twitter?
    cho phép nội dung youtube?
    cho phép nội dung google youtube?
    cho phép nội dung facebook?
    cho phép nội dung instagram?
    cho phép nội dung tiktok?
    bài này có nội dung do {words} cung cấp. chúng tôi xin phép bạn trước khi hiển thị nội dung{text}
    chúng tôi xin phép bạn trước khi hiển thị nội dung{text}
    chấp nhận và tiếp tục
    bbc không chịu trách nhiệm về nội dung các trang bên ngoài
    cảnh báo: bbc không chịu trách nhiệm về nội dung các trang bên ngoài
    bỏ qua youtube tin, {number}
    kết thúc youtube tin, {number}
    bỏ qua x tin, {number}
    kết thúc x tin, {number}
    bỏ qua facebook tin, {number}
    kết thúc facebook tin, {number}
    bỏ qua tiktok tin, {number}
    kết thúc tiktok tin, {number}
    bỏ qua youtube tin
    kết thúc youtube tin
    bỏ qua x tin
    kết thúc x tin
    nội dung này hiện không có
feedback.error
    gửi thông tin, phản ánh về báo qua {words}
legal.reuse
    vui lòng dẫn nguồn khi phát hành lại thông tin từ website này
    ghi rõ nguồn "{words}" khi phát hành lại thông tin từ website này
    ghi rõ nguồn {words} khi phát hành lại thông tin từ website này
    cấm sao chép dưới mọi hình thức nếu không có sự chấp thuận bằng văn bản
menus.bar
    báo điện tử vnexpress
    báo điện tử dân trí
    báo điện tử vtv
    báo điện tử vov
    báo điện tử tiền phong
    báo điện tử chính phủ
menus.login
    vui lòng nhập mật khẩu mới
    email của bạn
menus.skip
    bỏ qua đọc nhiều nhất và tiếp tục đọc
    bỏ qua podcast và tiếp tục đọc
    bỏ qua các bài liên quan và tiếp tục đọc
menus.top
    lên đầu top
    trở lại thời sự
    trở lại thể thao
    trở lại thế giới
    trở lại kinh doanh
    trở lại giải trí
    trở lại pháp luật
    trở lại giáo dục
    trở lại sức khỏe
    trở lại đời sống
    trở lại du lịch
    trở lại khoa học
    trở lại số hóa
    trở lại xe
    trở lại ý kiến
    trở lại tâm sự
    trở lại bất động sản
    trở lại góc nhìn
related.heading
    khám phá thêm chủ đề
    đang được quan tâm
    tin tức cùng chuyên mục
    tin mới cùng chuyên mục
    video đang xem nhiều
    xem các bài khác của tác giả
related.ranking
    nóng trên lao động
    đọc nhiều trong {title}
    mới - nóng
    tin cũ hơn
related.see
    xem theo ngày
    thông tin doanh nghiệp - sản phẩm
    bấm xem
    bấm xem >>
sharing.button
    lấy link
    lấy link!
    link bài gốc lấy link!
    link bài gốc lấy link
subscribe.app
    tải ứng dụng để đọc tin nhanh hơn
    quét mã qr để tải ứng dụng
    quét mã qr để tải app
subscribe.follow
    like page để cập nhật tin tức
    theo dõi kênh zalo của chúng tôi
    theo dõi {words} trên google news
    thêm {words} làm nguồn ưu tiên trên google
subscribe.network
    mời quý độc giả theo dõi các chương trình đã phát sóng của {text}
    * mời quý độc giả theo dõi các chương trình đã phát sóng của {text}
subscribe.newsletter
    tuổi trẻ online newsletters
    đăng ký ngay để nhận gói tin tức mới
    đăng ký nhận bản tin của chúng tôi
subscribe.social
    theo dõi vietnamnet trên
    theo dõi báo {words} trên
    mời quý độc giả theo dõi {words} trên
summary.disclosure
    dịch bởi ai
    bài viết được dịch bởi ai
syndication.desk
    (vietnam+)
    ttxvn/vietnam+
    theo {words} copy link
    nguồn dân trí: https{words}
    nguồn vnexpress: https{words}
    nguồn znews: https{words}
tags.label
    dòng sự kiện
tags.line
    dòng sự kiện: {title}
tips.call
    độc giả gửi câu hỏi tại đây để bác sĩ giải đáp
    độc giả đặt câu hỏi về {words} tại đây để bác sĩ giải đáp
    độc giả gửi câu hỏi về {words} tại đây để bác sĩ giải đáp
    độc giả gửi bài viết về địa chỉ {words}
    gửi bài viết chia sẻ tại đây
    gửi bài viết chia sẻ tại đây về địa chỉ {words}
    bạn đọc có thể gửi ý kiến vào phần bình luận phía dưới{text}
    đọc được sách hay, hãy gửi review cho {words}
    bạn đọc được một cuốn sách hay, bạn muốn chia sẻ những cảm nhận{text}hãy viết review{text}
"""
