namespace ItaIngest.Classification.Calibration;

/// <summary>Finds the confidence from which on answers are right often enough.</summary>
public static class AnswerThreshold
{
    /// <summary>The lowest confidence above which the answers' precision is at least <paramref name="precision"/>; above 1 if there is none.</summary>
    public static double Find(IReadOnlyList<(double Confidence, bool Right)> predictions, double precision)
    {
        var ordered = predictions.OrderByDescending(prediction => prediction.Confidence).ToList();
        var (right, found) = (0, 1.01);
        for (var i = 0; i < ordered.Count; i++)
        {
            right += ordered[i].Right ? 1 : 0;
            var last = i + 1 == ordered.Count || ordered[i + 1].Confidence < ordered[i].Confidence;
            if (last && right >= precision * (i + 1))
                found = ordered[i].Confidence;
        }

        return Math.Round(found, 3);
    }
}
