// The shaders of the node program: signed distances to four shapes of like weight.

export const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec2 v_point;
varying float v_pixel;
varying float v_shape;
const float bias = 255.0 / 254.0;
void main() {
  // In sigma a length in pixels, times twice the correction ratio, is that length in graph units.
  float radius = a_size / u_sizeRatio * 2.0 * u_correctionRatio;
  v_point = a_corner * 1.6;
  v_pixel = 2.0 * u_correctionRatio / radius;
  v_shape = a_shape;
  gl_Position = vec4((u_matrix * vec3(a_position + v_point * radius, 1)).xy, 0, 1);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`;

export const fragmentShader = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_point;
varying float v_pixel;
varying float v_shape;
uniform vec3 u_rim;
const float rimPixels = 1.25;
float distanceToShape(vec2 p) {
  if (v_shape < 0.5) return length(p) - 1.0;
  if (v_shape < 1.5) return max(abs(p.x), abs(p.y)) - 0.88;
  if (v_shape < 2.5) return (abs(p.x) + abs(p.y) - 1.24) * 0.7071;
  return max(abs(p.x) * 0.8660 + p.y * 0.5, -p.y) - 0.7;
}
void main() {
  float pixels = distanceToShape(v_point) / v_pixel;
  #ifdef PICKING_MODE
  // A little room around small nodes makes them easier to meet.
  gl_FragColor = pixels < 1.5 ? v_color : vec4(0.0);
  #else
  float fill = clamp(0.5 - pixels, 0.0, 1.0);
  float all = clamp(0.5 - pixels + rimPixels, 0.0, 1.0);
  gl_FragColor = vec4(mix(u_rim, v_color.rgb, fill) * all, all);
  #endif
}`;
