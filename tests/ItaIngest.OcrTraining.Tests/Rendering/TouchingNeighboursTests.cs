using ItaIngest.OcrTraining.Damage;
using ItaIngest.OcrTraining.Rendering;

namespace ItaIngest.OcrTraining.Tests.Rendering;

public sealed class TouchingNeighboursTests
{
    [Fact]
    public void InkThatHangsTogetherWithTheLine_Stays_TheRestGoes()
    {
        var (line, neighbours) = (White(), White());
        Stroke(line, 10, 10, 20);
        Stroke(neighbours, 10, 4, 10); // ends where the stroke of the line begins
        Stroke(neighbours, 20, 4, 9);

        var joined = TouchingNeighbours.Join(line, neighbours);

        Assert.Equal((0, 0, 255), (joined[10, 4], joined[10, 15], joined[20, 6]));
    }

    private static GrayImage White()
    {
        var image = new GrayImage(30, 30);
        Array.Fill(image.Pixels, (byte)255);
        return image;
    }

    private static void Stroke(GrayImage image, int x, int from, int to)
    {
        for (var y = from; y < to; y++)
        {
            image[x, y] = 0;
        }
    }
}
