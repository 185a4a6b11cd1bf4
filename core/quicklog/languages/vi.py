"""Vietnamese. Tones are dropped before words are compared, so short words that then fall together stand in phrases."""

from core.quicklog.vocabulary import language

VIETNAMESE = language(
    "vi",
    numbers=(
        "0 không_tiếng không|1 một 1|2 hai|3 ba|4 bốn|5 năm lăm|6 sáu|7 bảy|8 tám|9 chín|10 mười|11 mười_một|"
        "12 mười_hai|15 mười_lăm|20 hai_mươi hai_chục|25 hai_mươi_lăm hai_lăm|30 ba_mươi ba_chục|"
        "35 ba_mươi_lăm ba_lăm|40 bốn_mươi bốn_chục|45 bốn_mươi_lăm bốn_lăm|50 năm_mươi năm_chục|"
        "55 năm_mươi_lăm|60 sáu_mươi|70 bảy_mươi|80 tám_mươi|90 chín_mươi|100 một_trăm"
    ),
    couple="vài=2, đôi",
    fraction="nửa=0.5, nữa=0.5, một nửa=0.5, 3/4=0.75, rưỡi=0.5",
    extra="rưỡi=0.5, ruoi=0.5, hơn=0, rưởi=0.5, có lẻ=0",
    hour="giờ, tiếng, tiếng đồng hồ, giờ đồng hồ, h, g, tieng, gio, t",
    minute="phút, p, ph, phut, m",
    second="giây, s",
    measure=(
        "tiếng rưỡi=90, tiếng hơn=60, sáu tiếng=360, sáu giờ=360, sáu phút=6, nửa tiếng=30, nửa giờ=30, "
        "nữa tiếng=30, nữa giờ=30, nửa tiếng đồng hồ=30, mười lăm phút=15, giờ rưỡi=90, hai tiếng rưỡi=150, "
        "ba tiếng rưỡi=210"
    ),
    alone="tiếng rưỡi=1",
    calendar="ngày=1, hôm=1, tuần=7, tháng, năm nay, năm trước, năm tuổi, tuổi, năm học",
    dated="ngày, ngày=1, hôm=1",
    vague=(
        "vài tiếng, vài giờ, vài phút, mấy tiếng, mấy giờ, mấy phút, một ít, một chút, chút, chút ít, một lúc, "
        "một lát, lúc lâu, cả ngày, cả buổi, cả buổi chiều, cả chiều, cả tối, cả buổi tối, cả đêm, cả sáng, "
        "cả buổi sáng, lâu, khá lâu, nhiều, hàng giờ, tí, một tí, xíu, một xíu, suốt ngày, nhiều tiếng, vài, "
        "mấy, nhiều giờ, suốt buổi"
    ),
    soft="tròn, đầy đủ, liền, liên tục, trọn, trọn vẹn, nữa, thêm, đồng hồ",
    times="lần, x, nhân, hiệp",
    repeat="hai lần=2, ba lần=3",
    session="phiên, hiệp, pomodoro, đợt, lượt, block, buổi, lần",
    percent="phần trăm",
    am="sáng, giờ sáng",
    pm="tối, chiều, trưa, đêm, giờ tối, giờ chiều",
    oclock="giờ, h, giờ sáng, giờ tối, giờ đúng",
    at="lúc, vào lúc, khoảng",
    from_="từ, từ lúc",
    to="đến, tới, cho đến, cho tới, tới lúc, đến lúc",
    since="kể từ, từ lúc",
    now="bây giờ, giờ này, lúc này, hiện tại, giờ",
    noon="nửa đêm=1440, giữa trưa=720",
    day=(
        "hôm nay=0, hnay=0, sáng nay=0, trưa nay=0, chiều nay=0, tối nay=0, nay=0, hôm qua=-1, hqua=-1, "
        "sáng qua=-1, chiều qua=-1, sáng hôm qua=-1, chiều hôm qua=-1, trưa qua=-1, hôm kia=-2, hôm trước=-2, "
        "ngày mai=1, mai=1, sáng mai=1, tối mai=1, chiều mai=1, ngày kia=2, ngày mốt=2, tuần sau=7, tuần tới=7, "
        "tháng sau=30, tháng tới=30, lát nữa=1, tí nữa=1, chút nữa=1, lát=1"
    ),
    night="tối qua, đêm qua, tối hôm qua, đêm hôm qua",
    daypart=(
        "buổi sáng, buổi trưa, buổi chiều, buổi tối, ban đêm, sáng, trưa, chiều, tối, đêm, sau giờ làm, "
        "sau khi đi làm, đi làm về, trước khi ngủ, trước khi đi ngủ, trước giờ làm, trên xe buýt, trên tàu, "
        "giờ nghỉ trưa, sau bữa tối, sau khi ăn, sau bữa trưa, lúc sáng sớm, khuya, sáng sớm, đi học về, "
        "sau khi đi làm về"
    ),
    weekday=(
        "thứ hai=0, thứ 2=0, thứ ba=1, thứ 3=1, thứ tư=2, thứ 4=2, thứ năm=3, thứ 5=3, thứ sáu=4, thứ 6=4, "
        "thứ bảy=5, thứ 7=5, chủ nhật=6, cn=6, hôm thứ hai=0, hôm thứ ba=1, hôm thứ tư=2, hôm thứ năm=3, "
        "hôm thứ sáu=4, hôm thứ bảy=5, hôm chủ nhật=6, t2=0, t3=1, t4=2, t5=3, t6=4, t7=5"
    ),
    ago="trước, cách đây",
    last="trước, vừa rồi, vừa qua, tuần trước, tuần rồi",
    next="tuần sau, tuần tới, này, tới",
    did=(
        "đã học, học được, đọc được, đã đọc, đã làm, đã luyện, đã xem, đã ôn, đã giải, vừa học, vừa đọc, "
        "vừa làm xong, học xong, đọc xong, làm xong, giải được, giải xong, luyện được, ôn được, cày, cày được, "
        "code được, đã code, mới học, mới đọc, ôn xong, xem xong, viết xong, nghiền ngẫm, ôn bài, đã viết, "
        "đã nghe, học, đọc, luyện, ôn, ôn tập, giải, xem, lập trình, code, luyện tập, làm bài, nghiên cứu, coi"
    ),
    study=(
        "học, đọc, luyện, ôn, ôn tập, xem video, bài học, bài giảng, bài tập, khóa học, khoá học, khóa, sách, "
        "giáo trình, lập trình, code, viết code, ghi chú, tài liệu, luyện tập, làm bài, làm bài tập, giải bài, "
        "luyện code, học bài, bài, lớp, thực hành, tự học, luyện đề, nghe giảng, giải, chương, dự án, video, "
        "ghi, ghi lại, thêm"
    ),
    done=(
        "xong, được, rồi, đã, vừa, vừa mới, mới, hoàn thành, dành, mất, hết, tốn, xong rồi, cuối cùng, ngồi, "
        "kết thúc, làm được, đạt, tổng kết, bỏ ra, hoàn tất, xử xong, chỉ, làm, cày được"
    ),
    solved="giải, giải được, làm được, giải xong, làm xong, làm, đã giải",
    place=(
        "chương, trang, bài số, phần, mục, tập, tuần, buổi học, bài thứ, chap, video, số, cấp, mức, bước, "
        "câu số, phiên bản, từ vựng, slide, module, chương thứ, clip, bài, mô đun, người, thẻ, buổi"
    ),
    problem="bài, bài tập, câu, câu hỏi, vấn đề, bài toán, đề",
    level="dễ, trung bình, khó, easy, medium, hard",
    and_=(
        "và, với, rồi, sau đó, cộng, cộng thêm, cùng với, rồi sau đó, xong, tiếp theo, kèm, cũng như, thêm, "
        "cũng, với lại, còn"
    ),
    of="trong, trong số, của",
    but="nhưng, tuy nhiên, mà, vì, bởi vì, tại vì, mặc dù, nhưng mà, do, tại, nên, tuy",
    minus="trừ, trừ đi, bớt",
    break_="nghỉ, nghỉ ngơi, giải lao, nghỉ giải lao",
    except_="không tính, không kể, ngoài, trừ, chưa tính, ngoại trừ",
    total="tổng, tổng cộng, tất cả, cả thảy, tổng thời gian, gộp lại, tính tổng",
    rest="còn lại, phần còn lại, thời gian còn lại",
    each="mỗi, mỗi cái, mỗi bài, mỗi môn, từng, mỗi thứ, mỗi quyển",
    more="thêm, nữa, hơn nữa, học thêm",
    less="ít hơn, bớt, trừ",
    planned="dự định, theo kế hoạch, kế hoạch, dự kiến, đã định",
    intent=(
        "sẽ, định, dự định, tính học, muốn, phải, nên, kế hoạch, lên kế hoạch, mục tiêu, nhắc, nhắc tôi, "
        "nhắc mình, nhắc nhở, lời nhắc, báo thức, hẹn giờ, đặt, đánh thức, có lẽ mai, nếu, hy vọng, hi vọng, "
        "mong, cố gắng, ráng, hãy, hứa, hạn chót, deadline, chắc mai, sắp, chuẩn bị, đang định, bắt đầu học, "
        "bao nhiêu, bao lâu, mấy giờ thì, không nhỉ, chưa nhỉ, được không, có thể, ví dụ, giả sử, khi nào, "
        "học tiếp, quyết tâm, phấn đấu, lẽ ra, đáng lẽ, cố học, đi học, thì sao, à, hả, nhỉ, tính, nên học, "
        "lát nữa, tí nữa, còn thiếu, thi trong, đợi, thay vì, tính sẽ, cần học, cần làm, cần đọc, cần phải, "
        "mình cần, tôi cần, cần ôn, cần luyện"
    ),
    in_="sau, trong vòng",
    left=(
        "còn, còn lại, nữa=1, mỗi ngày, một ngày, mỗi tuần, một tuần, hằng ngày, hàng ngày, mỗi tối, mỗi sáng, "
        "hàng tuần, mỗi đêm, tháng, trễ=1, muộn=1, dài=1, /ngày, / ngày, trên ngày, sau đó nữa, nữa thi, "
        "tiếp theo, sau=1"
    ),
    period=(
        "tuần này, tháng này, năm nay, tuần trước, tuần vừa rồi, tháng trước, trung bình, tính đến nay, "
        "tuần trước tổng"
    ),
    split="chia đều, chia đôi, mỗi bên một nửa, chia ra",
    state="là, dài, kéo dài, mất khoảng, tốn khoảng, có thời lượng, tốn",
    not_=(
        "không, ko, k, hông, hem, chẳng, chả, chưa, đừng, quên, bỏ, bỏ lỡ, lỡ, kg, khong, thay vì, không thể, "
        "hok, hổng, lười, khỏi, chưa kịp, hoãn"
    ),
    denied=(
        "bị hủy, bị huỷ, bị hoãn, đổ bể, không học, chưa học, không học được, không kịp, bỏ lỡ, ko học, không đọc, chưa đọc, không có, "
        "không gì, chẳng học, hôm nay không, nghỉ, nghỉ học, không có gì, chả học, không làm gì, zero, bận quá, "
        "chẳng có gì, chưa học gì"
    ),
    nothing=(
        "không, ko, không có, không gì, không học, không học được, ko học, chưa học, chẳng học, hôm nay không, "
        "nghỉ, nghỉ học, lười, bỏ, không có gì, chả học, không làm gì, zero, bận quá, chưa, chẳng có gì, "
        "chưa học gì, hổng"
    ),
    question=(
        "bao nhiêu, bao lâu, mấy, làm sao, thế nào, gì, cái gì, khi nào, tại sao, sao, ai, ở đâu, đâu, nào, "
        "có thể, có nên, liệu, tổng bao nhiêu, làm thế nào, như thế nào, mấy giờ, có phải, bao giờ, mình nên, "
        "được không, đủ không, không nhỉ, có đủ"
    ),
    other=(
        "làm việc, đi làm, công việc, tăng ca, ot, họp, cuộc họp, ngủ, ngủ trưa, ngủ quên, gym, tập gym, "
        "tập thể dục, thể dục, chạy bộ, chạy, đi bộ, đi dạo, nấu ăn, nấu cơm, ăn, ăn cơm, ăn tối, mua sắm, "
        "đi chợ, dọn dẹp, dọn nhà, chơi game, chơi, game, xem phim, phim, tivi, tv, netflix, đá bóng, bóng đá, "
        "trận đấu, kẹt xe, tắc đường, lái xe, đi xe, tàu, xe buýt, du lịch, bác sĩ, bệnh viện, nha sĩ, khám, "
        "tiệc, sinh nhật, đám cưới, guitar, đàn, piano, bơi, bơi lội, ốm, bệnh, mệt, chờ, đợi, xếp hàng, "
        "điện thoại, gọi điện, nói chuyện, cà phê, nhậu, lướt, lướt tiktok, facebook, máy bay, yoga, đạp xe, "
        "giặt đồ, trực, ăn trưa, bay, chuyến bay, mất điện, tắm, văn phòng, nghỉ ngơi, lướt điện thoại, "
        "công ty, đá banh"
    ),
    aside="sau, trước, trong khi, mặc dù, giữa, sau khi, trước khi, trong lúc, lúc, ở, trên",
    person=(
        "con trai tôi, con gái tôi, em trai tôi, em gái tôi, anh trai tôi, chị tôi, vợ tôi, chồng tôi, bạn tôi, "
        "bạn mình, mẹ tôi, bố tôi, mẹ, bố, ba tôi, sếp, sếp tôi, đồng nghiệp, anh ấy, cô ấy, nó, họ, ai đó, "
        "mọi người, con tôi, con mình, thầy, cô giáo, bạn gái tôi, bạn trai tôi, em tôi, bạn ấy, em trai, "
        "em gái, anh trai, chị gái, bạn, em mình, vợ, chồng, thằng bạn"
    ),
    third="khuyên, đề xuất, khuyến nghị",
    job="cho khách hàng, cho khách, cho công ty, ở công ty=1, ở cơ quan=1",
    me="tôi, mình, tui, em, tớ, tao, chúng tôi, bọn mình, toi, minh",
    machine=(
        "mô hình, huấn luyện, tải xuống, máy chủ, server, máy tính, laptop, script, cài đặt, cập nhật, test, "
        "build, sao lưu, mất điện, cúp điện, mạng, internet, model, train model, tải, điện, pin"
    ),
    runs="chạy, chạy mất, mất, sập, hỏng, đơ, tải, huấn luyện, train, bị, cúp, treo, rớt mạng, tốn",
    injection="bỏ qua tất cả, bỏ qua mọi, quên hết, bỏ qua hướng dẫn",
    command=(
        "ghi lại, ghi, thêm, thêm vào, ghi giúp, lưu, lưu lại, ghi nhận, bạn ghi, nhập, log giúp, ghi hộ, "
        "note lại, ghi vào"
    ),
    instead=(
        "à không, à nhầm, không phải, nhầm, ý tôi là, ý mình là, thực ra, thật ra, xin lỗi, sửa lại, chờ đã, "
        "đúng hơn là, đính chính, khoan, à quên, lộn, nhầm rồi, sorry, không, ý là"
    ),
    correct=(
        "không phải, không, à không, nhầm, nhầm rồi, ý tôi là, ý mình là, thực ra, thật ra, xin lỗi, sửa, "
        "sửa lại, sửa thành, đổi, đổi thành, chỉnh, chỉnh lại, chỉnh thành, phải là, đáng lẽ, mới đúng, sai, "
        "sai rồi, gõ nhầm, lộn, đính chính, mà là, cập nhật thành, ghi nhầm, ko phải, chứ không phải, thành, à, "
        "ý là, là, thêm, bớt, đúng ra"
    ),
    point="là, cái đó, đó là, cái vừa rồi, cái trước, nó là",
    undo=(
        "xóa, xoá, xoa, hủy, huỷ, hủy bỏ, gỡ, bỏ đi, quên đi, bỏ qua, hoàn tác, nhầm, gửi nhầm, lỡ tay, "
        "đừng tính, không tính, đừng ghi, đùa, đùa thôi, chỉ là thử, thử thôi, rút lại, thu hồi, khôi phục, "
        "bỏ cái, undo, cancel, loại bỏ, bỏ, xóa đi, thôi bỏ"
    ),
    never="lời nhắc, nhắc nhở, báo thức, kế hoạch, tài khoản, tất cả",
    that=(
        "cái đó, cái này, đó, này, cái, vừa rồi, cuối, cuối cùng, cái cuối, trước, cái trước, mục, bản ghi, "
        "tin nhắn, log, giúp, giúp mình, giúp tôi, đi, nhé, nha, với, vừa, mới, mới nãy, nãy, dòng, ghi chép, "
        "lúc nãy, hồi nãy, dùm, hộ, cho, hết, ghi, kia, giùm, mình, tin, cùng, vừa nãy"
    ),
    yes="vâng, dạ, ừ, ok, được rồi, đúng, ừm, uh, đúng rồi, oke, okie, có",
    filler=(
        "khoảng, tầm, chừng, gần, gần như, độ, cỡ, hơn, hơn một chút, chưa tới, chưa đến, chỉ, thôi, ít nhất, "
        "nhiều nhất, tối đa, tối thiểu, chắc, chắc khoảng, chắc tầm, có lẽ, hình như, tôi nghĩ, mình nghĩ, là, "
        "của, về, cho, với, ở, tại, vào, trong, thì, mà, cũng, lại, nữa, rồi, nè, nha, nhé, ạ, á, đó, này, kia, "
        "cái, cuốn, quyển, chào, cảm ơn, haha, hihi, cuối cùng cũng, ok, liên tục, không nghỉ, không ngừng, "
        "không biết, ko biết, k biết, đúng, đúng boong, không tệ, tạm, khá, tốt, hay, luôn, xíu, được, có, mỗi, "
        "tiếp, cùng, môn, đề tài, được tầm, được khoảng, hết, mất, tập trung, mệt quá, mệt, tổng là, hơn nửa, "
        "quá, cả, ra, lên, xuống, bằng, theo, thêm được, chính xác, ngồi, à, ừ, phần, trên, liền, để, nghĩ, "
        "vẫn, tới, nhỉ, tập, sáng, tối, chiều, lúc"
    ),
)
