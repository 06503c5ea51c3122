using ItaIngest.Core.Failures;

namespace ItaIngest.Pipeline.Running.SelfTesting;

/// <summary>A document of the self-test, and what has to become of it.</summary>
/// <param name="Name">what it does</param>
/// <param name="Bytes">of the document</param>
/// <param name="Kind">of the failure it has to end as; null where it has to be read</param>
/// <param name="Words">that have to stand in the failure's message</param>
internal sealed record SelfTestCase(string Name, ReadOnlyMemory<byte> Bytes, FailureKind? Kind, string Words = "")
{
    private static readonly byte[] s_report = """
        มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน
        ประจำปีงบประมาณ พ.ศ. ๒๕๖๗
        เทศบาลตำบลบ้านสายหมอก อำเภอเมือง จังหวัดตรัง

        มาตรการ/แนวทาง	วิธีดำเนินการ	ผู้รับผิดชอบ	ระยะเวลาดำเนินการ
        ๑. จัดทำป้ายบอกขั้นตอนงานทะเบียน	ติดป้ายหน้าเคาน์เตอร์	สำนักปลัดเทศบาล	มกราคม ๒๕๖๗
        """u8.ToArray();

    /// <summary>A good document comes first and last: what stands between must not harm it.</summary>
    public static IReadOnlyList<SelfTestCase> All { get; } =
    [
        new("good", s_report, null),
        Act("crash", FailureKind.Crash, "SIGSEGV"),
        Act("hang", FailureKind.Timeout),
        Act("native-memory", FailureKind.MemoryLimit),
        Act("managed-memory", FailureKind.MemoryLimit),
        Act("output", FailureKind.Crash, "without end"),
        Act("file", FailureKind.Engine, "longer than"),
        Act("network", FailureKind.Transient, "refused"),
        Act("program", FailureKind.Transient, "refused"),
        new("good-after", (byte[])[.. s_report, (byte)'\n'], null),
    ];

    public bool Fits(DocumentResult? result) => Kind is null
        ? result is { Status: DocumentStatus.Ok }
        : result is { Failures: [var failure] } && failure.Kind == Kind && failure.Message.Contains(Words, StringComparison.Ordinal);

    private static SelfTestCase Act(string act, FailureKind kind, string words = "") => new(act, SelfTestDocument.Bytes(act), kind, words);
}
